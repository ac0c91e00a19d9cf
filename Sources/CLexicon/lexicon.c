// Puts the word lists of the fact finder into the program.
//
// One block and one row a list; the lists themselves are `Sources/Facts/Lexicon`.

#include "lexicon.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char calendar[] = {
#embed "../Facts/Lexicon/calendar.tsv"
};

static const unsigned char common_words[] = {
#embed "../Facts/Lexicon/common-words.txt"
};

static const unsigned char currencies[] = {
#embed "../Facts/Lexicon/currencies.tsv"
};

static const unsigned char demonyms[] = {
#embed "../Facts/Lexicon/demonyms.tsv"
};

static const unsigned char directions[] = {
#embed "../Facts/Lexicon/directions.txt"
};

static const unsigned char events[] = {
#embed "../Facts/Lexicon/events.tsv"
};

static const unsigned char figure_words[] = {
#embed "../Facts/Lexicon/figure-words.tsv"
};

static const unsigned char first_names[] = {
#embed "../Facts/Lexicon/first-names.tsv"
};

static const unsigned char function_words[] = {
#embed "../Facts/Lexicon/function-words.tsv"
};

static const unsigned char name_particles[] = {
#embed "../Facts/Lexicon/name-particles.txt"
};

static const unsigned char name_suffixes[] = {
#embed "../Facts/Lexicon/name-suffixes.txt"
};

static const unsigned char not_names[] = {
#embed "../Facts/Lexicon/not-names.tsv"
};

static const unsigned char number_words[] = {
#embed "../Facts/Lexicon/number-words.tsv"
};

static const unsigned char organisation_words[] = {
#embed "../Facts/Lexicon/organisation-words.tsv"
};

static const unsigned char organisations[] = {
#embed "../Facts/Lexicon/organisations.tsv"
};

static const unsigned char place_words[] = {
#embed "../Facts/Lexicon/place-words.tsv"
};

static const unsigned char places[] = {
#embed "../Facts/Lexicon/places.tsv"
};

static const unsigned char sense_words[] = {
#embed "../Facts/Lexicon/sense-words.tsv"
};

static const unsigned char speech_verbs[] = {
#embed "../Facts/Lexicon/speech-verbs.tsv"
};

static const unsigned char surnames[] = {
#embed "../Facts/Lexicon/surnames.tsv"
};

static const unsigned char titles[] = {
#embed "../Facts/Lexicon/titles.tsv"
};

static const unsigned char units[] = {
#embed "../Facts/Lexicon/units.tsv"
};

#define LIST(name, bytes) {name, bytes, sizeof bytes}

static const lexicon_list lists[] = {
  LIST("calendar", calendar),
  LIST("common-words", common_words),
  LIST("currencies", currencies),
  LIST("demonyms", demonyms),
  LIST("directions", directions),
  LIST("events", events),
  LIST("figure-words", figure_words),
  LIST("first-names", first_names),
  LIST("function-words", function_words),
  LIST("name-particles", name_particles),
  LIST("name-suffixes", name_suffixes),
  LIST("not-names", not_names),
  LIST("number-words", number_words),
  LIST("organisation-words", organisation_words),
  LIST("organisations", organisations),
  LIST("place-words", place_words),
  LIST("places", places),
  LIST("sense-words", sense_words),
  LIST("speech-verbs", speech_verbs),
  LIST("surnames", surnames),
  LIST("titles", titles),
  LIST("units", units),
};

lexicon_list lexicon_list_named(const char *name) {
  for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
    if (strcmp(lists[i].name, name) == 0) return lists[i];
  return (lexicon_list){name, 0, 0};
}
