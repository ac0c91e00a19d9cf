#pragma once
// As for the program itself: ICU's headers would clash with those that Foundation brings along.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
