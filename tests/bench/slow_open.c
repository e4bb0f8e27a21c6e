// Makes every open() of a file wait, as a network file system or a cold disk does.
//
//   LD_PRELOAD=slow_open.so SLOW_OPEN_US=1000 sqlite3 ...
//
// Folders are read through opendir(), which is not slowed down.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <unistd.h>

static void wait_for_storage(void) {
  const char* delay = getenv("SLOW_OPEN_US");
  if (delay) usleep((useconds_t)atoi(delay));
}

// Folders are found in the cache, as their names are.
static void wait_unless_folder(int flags) {
  if (!(flags & O_DIRECTORY)) wait_for_storage();
}

static int slow_open(const char* name, const char* path, int flags, va_list rest) {
  int (*next)(const char*, int, ...) = (int (*)(const char*, int, ...))dlsym(RTLD_NEXT, name);
  wait_unless_folder(flags);
  return next(path, flags, flags & O_CREAT ? va_arg(rest, int) : 0);
}

static int slow_openat(const char* name, int folder, const char* path, int flags, va_list rest) {
  int (*next)(int, const char*, int, ...) =
      (int (*)(int, const char*, int, ...))dlsym(RTLD_NEXT, name);
  wait_unless_folder(flags);
  return next(folder, path, flags, flags & O_CREAT ? va_arg(rest, int) : 0);
}

int open(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const int file = slow_open("open", path, flags, rest);
  va_end(rest);
  return file;
}

int open64(const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const int file = slow_open("open64", path, flags, rest);
  va_end(rest);
  return file;
}

int openat(int folder, const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const int file = slow_openat("openat", folder, path, flags, rest);
  va_end(rest);
  return file;
}

int openat64(int folder, const char* path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const int file = slow_openat("openat64", folder, path, flags, rest);
  va_end(rest);
  return file;
}
