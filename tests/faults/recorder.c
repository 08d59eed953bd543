/* Preloaded into iwts: appends each change of a file below the folder RECORDED to the file RECORD (read by power.py).
 * A change is recorded after it is made and before its call returns, so of two changes that do not happen at once, the
 * earlier one is recorded first. Syncs are recorded when they begin and when they end; nothing is really synced, but a
 * sync takes a millisecond, as on a disk, in which other threads may change files. Indexes of logs (-shm) are left out:
 * they are mapped, and SQLite rebuilds them. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

/* Append a line and the data that it announces, at once. */
static void record(const void *data, size_t size, const char *format, ...) {
  char line[20000];
  int before = errno, file = REAL(open)(getenv("RECORD"), O_WRONLY | O_APPEND | O_CLOEXEC);
  va_list values;
  va_start(values, format);
  size_t length = vsnprintf(line, sizeof line, format, values);
  va_end(values);
  struct iovec parts[] = {{line, length}, {(void *)data, size}};
  if (length >= sizeof line || writev(file, parts, 2) != (ssize_t)(length + size)) abort();
  close(file);
  errno = before;
}

/* Write the path below the folder into `below`; return whether the file is recorded. `at` is an open folder. */
static int is_recorded(int at, const char *path, char *below) {
  char whole[9000] = "", link[64];
  const char *folder = getenv("RECORDED");
  size_t above = strlen(folder);
  snprintf(link, sizeof link, at == AT_FDCWD ? "/proc/self/cwd" : "/proc/self/fd/%d", at);
  if (path[0] != '/' && readlink(link, whole, 4096) > 0) strcat(whole, "/");
  strncat(whole, path, 4096);
  if (strncmp(whole, folder, above) || (whole[above] && whole[above] != '/')) return 0;
  strcpy(below, whole + above + (whole[above] == '/'));
  size_t length = strlen(below);
  return length < 4 || strcmp(below + length - 4, "-shm");
}

/* The same for an open file, with its status. */
static int is_open(int file, char *below, struct stat *status) {
  char link[64], path[4096] = {0};
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  return readlink(link, path, sizeof path - 1) > 0 && path[0] == '/' && is_recorded(AT_FDCWD, path, below) &&
         !fstat(file, status);
}

static void record_write(int file, const void *data, ssize_t size, off_t at) {
  char below[9000];
  struct stat status;
  int before = errno;
  if (size > 0 && is_open(file, below, &status)) {
    if (at < 0) at = lseek(file, 0, SEEK_CUR) - size;
    record(data, size, "write\t%lu\t%ld\t%zd\n", status.st_ino, at, size);
  }
  errno = before;
}

static int record_size(int result, const char *what, int file, off_t size) {
  char below[9000];
  struct stat status;
  if (!result && is_open(file, below, &status)) record(0, 0, "%s\t%lu\t%ld\n", what, status.st_ino, size);
  return result;
}

#define WRITE(name, offset, arguments, call)                        \
  ssize_t name arguments {                                          \
    ssize_t done = REAL(name) call;                                 \
    record_write(file, data, done, offset);                         \
    return done;                                                    \
  }
WRITE(write, -1, (int file, const void *data, size_t size), (file, data, size))
WRITE(pwrite, at, (int file, const void *data, size_t size, off_t at), (file, data, size, at))
WRITE(pwrite64, at, (int file, const void *data, size_t size, off64_t at), (file, data, size, at))

#define SIZE(name, what, size, arguments, call)                     \
  int name arguments {                                              \
    return record_size(REAL(name) call, what, file, size);          \
  }
SIZE(ftruncate, "truncate", size, (int file, off_t size), (file, size))
SIZE(ftruncate64, "truncate", size, (int file, off64_t size), (file, size))
SIZE(posix_fallocate, "allocate", at + size, (int file, off_t at, off_t size), (file, at, size))
SIZE(posix_fallocate64, "allocate", at + size, (int file, off64_t at, off64_t size), (file, at, size))

#define SYNC(name)                                                                          \
  int name(int file) {                                                                      \
    char below[9000];                                                                       \
    struct stat status;                                                                     \
    if (!is_open(file, below, &status)) return REAL(name)(file);                            \
    if (S_ISDIR(status.st_mode)) record(0, 0, "sync folder\t%d\t%s\n", gettid(), below);    \
    else record(0, 0, "sync\t%d\t%lu\n", gettid(), status.st_ino);                          \
    usleep(1000);                                                                           \
    record(0, 0, "synced\t%d\n", gettid());                                                 \
    return 0;                                                                               \
  }
SYNC(fsync)
SYNC(fdatasync)

/* Whether opening a file may change it: 1 if it is there, -1 if not, 0 for no change. */
static int may_change(int at, const char *path, int flags) {
  char below[9000];
  struct stat status;
  int before = errno, result = 0;
  if (flags & (O_CREAT | O_TRUNC) && is_recorded(at, path, below))
    result = fstatat(at, path, &status, AT_SYMLINK_NOFOLLOW) ? -1 : 1;
  errno = before;
  return result;
}

static int record_open(int file, int flags, int change) {
  char below[9000];
  struct stat status;
  if (change && file >= 0 && is_open(file, below, &status)) {
    if (change < 0) record(0, 0, "create\t%lu\t%s\n", status.st_ino, below);
    else if (flags & O_TRUNC) record(0, 0, "truncate\t%lu\t0\n", status.st_ino);
  }
  return file;
}

#define OPEN(name, at, arguments, call)                                                     \
  int name arguments {                                                                      \
    va_list more;                                                                           \
    va_start(more, flags);                                                                  \
    int mode = va_arg(more, int), change = may_change(at, path, flags);                     \
    va_end(more);                                                                           \
    return record_open(REAL(name) call, flags, change);                                     \
  }
OPEN(open, AT_FDCWD, (const char *path, int flags, ...), (path, flags, mode))
OPEN(open64, AT_FDCWD, (const char *path, int flags, ...), (path, flags, mode))
OPEN(openat, at, (int at, const char *path, int flags, ...), (at, path, flags, mode))
OPEN(openat64, at, (int at, const char *path, int flags, ...), (at, path, flags, mode))

#define NAME(name, what, at, arguments, call)                                               \
  int name arguments {                                                                      \
    char below[9000];                                                                       \
    int result = REAL(name) call;                                                           \
    if (!result && is_recorded(at, path, below)) record(0, 0, what "\t%s\n", below);        \
    return result;                                                                          \
  }
NAME(unlink, "unlink", AT_FDCWD, (const char *path), (path))
NAME(unlinkat, "unlink", at, (int at, const char *path, int flags), (at, path, flags))
NAME(mkdir, "mkdir", AT_FDCWD, (const char *path, mode_t mode), (path, mode))
NAME(mkdirat, "mkdir", at, (int at, const char *path, mode_t mode), (at, path, mode))

#define NAMES(name, what, at, into, arguments, call)                                        \
  int name arguments {                                                                      \
    char from[9000], to[9000];                                                              \
    int result = REAL(name) call;                                                           \
    if (!result && is_recorded(at, old, from) && is_recorded(into, new, to))                \
      record(0, 0, what "\t%s\t%s\n", from, to);                                           \
    return result;                                                                          \
  }
NAMES(rename, "rename", AT_FDCWD, AT_FDCWD, (const char *old, const char *new), (old, new))
NAMES(renameat, "rename", at, into, (int at, const char *old, int into, const char *new), (at, old, into, new))
NAMES(link, "link", AT_FDCWD, AT_FDCWD, (const char *old, const char *new), (old, new))
NAMES(linkat, "link", at, into, (int at, const char *old, int into, const char *new, int flags),
      (at, old, into, new, flags))
