#pragma once
#include <malloc.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>

/* glibc declares these only where all of GNU's extensions are asked for. */
extern int memfd_create(const char *name, unsigned int flags);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

/* Lets the system kill this process when the thread that started it ends. */
static inline int process_end_with_parent(void) { return prctl(PR_SET_PDEATHSIG, SIGKILL); }

/* Gives large blocks of memory back to the system as soon as they are freed. malloc would keep them,
   and small blocks would settle among them. What small blocks leave is kept up to a few megabytes:
   each text needs as much again. */
static inline int process_give_back_memory(void) {
  return mallopt(M_MMAP_THRESHOLD, 1 << 16) && mallopt(M_TRIM_THRESHOLD, 4 << 20);
}

/* Gives what was freed, and is still held, back to the system before other work that needs as much. */
static inline int process_trim_memory(void) { return malloc_trim(0); }
