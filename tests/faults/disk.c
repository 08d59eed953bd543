/* Preloaded into a server: makes the disk fail under open files, like a disk that the system makes read-only after an
 * error, which cannot be done by hand (EBUSY). The file FAULT holds a number and an ending: changes of files under its
 * folder with that ending get this error (30 EROFS, 28 ENOSPC, 5 EIO). FAULT.sync does the same for syncs; with a negative
 * number they hang until it changes. Without these files, nothing fails. ENOSPC without an ending is a full disk: it hits
 * only changes that need more room than files have left by becoming shorter. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static int is_full;   /* whether the last fault was a full disk */
static off64_t room; /* bytes that files left since the start */

/* Return the error for a change of `path` now (""), or for its sync (".sync"); 0 for none. */
static int fault(const char *path, const char *what) {
  char text[256] = {0}, ending[256] = "", control[4096];
  const char *name = getenv("FAULT");
  snprintf(control, sizeof control, "%s%s", name ? name : "", what);
  int number = 0, before = errno, file = name ? open(control, O_RDONLY | O_CLOEXEC) : -1;
  if (file >= 0) {
    if (read(file, text, sizeof text - 1) > 0) sscanf(text, "%d %255s", &number, ending);
    close(file);
    is_full = number == ENOSPC && !*ending;
    int above = strrchr(name, '/') + 1 - name, more = strlen(path) - strlen(ending);
    if ((path[0] == '/' && strncmp(path, name, above)) || more < 0 || strcmp(path + more, ending)) number = 0;
  }
  errno = before;
  return number;
}

static int fault_of(int file, const char *what) {
  char link[64], path[4096] = {0};
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  return readlink(link, path, sizeof path - 1) < 0 || path[0] != '/' ? 0 : fault(path, what);
}

/* Whether a change that reaches up to `end` fails. */
static int fails(int file, off64_t end) {
  struct stat64 now;
  int number = fault_of(file, "");
  if (number && is_full && !fstat64(file, &now) && end - now.st_size <= room) {
    if (end > now.st_size) room -= end - now.st_size;
    number = 0;
  }
  if (number) errno = number;
  return number != 0;
}

/* The same for a new length. */
static int fails_at(int file, off64_t end) {
  struct stat64 now;
  if (fails(file, end)) return 1;
  if (!fstat64(file, &now) && now.st_size > end) room += now.st_size - end;
  return 0;
}

#define CHANGE(type, name, arguments, call, failed)      \
  type name arguments {                                  \
    return failed ? -1 : REAL(name) call;                \
  }
CHANGE(ssize_t, write, (int file, const void *data, size_t size), (file, data, size),
       fails(file, lseek64(file, 0, SEEK_CUR) + size))
CHANGE(ssize_t, pwrite, (int file, const void *data, size_t size, off_t at), (file, data, size, at), fails(file, at + size))
CHANGE(ssize_t, pwrite64, (int file, const void *data, size_t size, off64_t at), (file, data, size, at), fails(file, at + size))
CHANGE(int, ftruncate, (int file, off_t size), (file, size), fails_at(file, size))
CHANGE(int, ftruncate64, (int file, off64_t size), (file, size), fails_at(file, size))

/* Without errno: it returns its error. */
#define ALLOCATE(name, offset)                                                      \
  int name(int file, offset at, offset size) {                                     \
    return fails(file, at + size) ? errno : REAL(name)(file, at, size);            \
  }
ALLOCATE(posix_fallocate, off_t)
ALLOCATE(posix_fallocate64, off64_t)

#define SYNC(name)                                                    \
  int name(int file) {                                               \
    int number;                                                      \
    while ((number = fault_of(file, ".sync")) < 0) usleep(10 * 1000); \
    if (!number) return REAL(name)(file);                            \
    errno = number;                                                  \
    return -1;                                                       \
  }
SYNC(fsync)
SYNC(fdatasync)

/* On a read-only disk, opening a file for writing fails too. */
#define OPEN(name)                                                          \
  int name(const char *path, int flags, ...) {                              \
    va_list more;                                                           \
    va_start(more, flags);                                                  \
    int mode = va_arg(more, int);                                           \
    va_end(more);                                                           \
    if (flags & (O_WRONLY | O_RDWR | O_CREAT) && fault(path, "") == EROFS) {    \
      errno = EROFS;                                                        \
      return -1;                                                            \
    }                                                                       \
    return REAL(name)(path, flags, mode);                                   \
  }
OPEN(open)
OPEN(open64)
