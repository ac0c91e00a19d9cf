// Puts the word lists of the fact finder into the program.
//
// One block and one row a list; the lists themselves are `Sources/Facts/Lexicon`.

#include "lexicon.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char calendar[] = {
#embed "../Facts/Lexicon/calendar.tsv"
};

static const unsigned char places[] = {
#embed "../Facts/Lexicon/places.tsv"
};

#define LIST(name, bytes) {name, bytes, sizeof bytes}

static const lexicon_list lists[] = {
  LIST("calendar", calendar),
  LIST("places", places),
};

lexicon_list lexicon_list_named(const char *name) {
  for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++)
    if (strcmp(lists[i].name, name) == 0) return lists[i];
  return (lexicon_list){name, 0, 0};
}
