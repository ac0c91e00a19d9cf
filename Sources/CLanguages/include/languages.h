#pragma once
#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 takes a text's language for.
struct language_guess {
  /// A BCP 47 tag, which CLD2 owns for as long as the program runs: "en", "zh-Hant".
  const char *tag;
  /// How much of the text is in that language, of 100.
  int percent;
  bool is_reliable;
};

/// The language of some UTF-8 text; `hint` is a tag that the text's page gives, or null.
struct language_guess guess_language(const char *text, int size, const char *hint);

#ifdef __cplusplus
}
#endif
