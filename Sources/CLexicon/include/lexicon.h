#ifndef LEXICON_H
#define LEXICON_H

#include <stddef.h>

/// A word list of the fact finder, as its file has it.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} lexicon_list;

/// The list of this name, that of its file without the ending; one without bytes where there is none.
lexicon_list lexicon_list_named(const char *name);

#endif
