/* Preloaded into a server: sets its wall clock ahead by the number of seconds in the file CLOCK. The monotonic clock
 * stays right. Not libfaketime: its clock_nanosleep, which Python sleeps with, is wrong after a jump (0.9.10). */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long ahead(void) {
  char text[32] = {0};
  int file = open(getenv("CLOCK"), O_RDONLY | O_CLOEXEC);
  long seconds = file >= 0 && read(file, text, sizeof text - 1) > 0 ? atol(text) : 0;
  if (file >= 0) close(file);
  return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int status = ((__typeof__(&clock_gettime))dlsym(RTLD_NEXT, "clock_gettime"))(clock, now);
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) now->tv_sec += ahead();
  return status;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  int status = ((__typeof__(&gettimeofday))dlsym(RTLD_NEXT, "gettimeofday"))(now, zone);
  now->tv_sec += ahead();
  return status;
}

time_t time(time_t *now) {
  struct timespec precise;
  clock_gettime(CLOCK_REALTIME, &precise);
  if (now) *now = precise.tv_sec;
  return precise.tv_sec;
}
