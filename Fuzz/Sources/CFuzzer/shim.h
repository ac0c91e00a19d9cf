#pragma once
#include <stddef.h>
#include <stdint.h>

// libFuzzer's loop, for programs with a main function of their own
// (https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library).
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*read)(const uint8_t *data, size_t size));
