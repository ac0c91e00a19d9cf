// CLD2 speaks C++ alone: this is the one call of it that the program makes, for C and so for Swift.
#include "languages.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

struct language_guess guess_language(const char *text, int size, const char *hint) {
  CLD2::CLDHints hints = {hint, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3];
  int percents[3];
  double scores[3];
  int bytes = 0;
  bool reliable = false;
  CLD2::Language best = CLD2::ExtDetectLanguageSummary(
      text, size, true, &hints, 0, languages, percents, scores, nullptr, &bytes, &reliable);
  return {CLD2::LanguageCode(best), percents[0], reliable};
}
