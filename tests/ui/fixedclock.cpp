// The clock on the wall stands still in this program, so that a picture made today is the picture made next
// year. Timers and everything else that measures how long something takes go by the monotonic clock, which
// runs. A program has this by linking this file: its own functions come before those of the C library.
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

namespace {

constexpr time_t standingTime = 1794219600; // 2026-11-09 10:20 UTC, a Monday

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *when) noexcept
{
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) {
        *when = {standingTime, 0};
        return 0;
    }
    return static_cast<int>(syscall(SYS_clock_gettime, clock, when));
}

int gettimeofday(timeval *when, void *) noexcept
{
    *when = {standingTime, 0};
    return 0;
}

time_t time(time_t *when) noexcept
{
    if (when)
        *when = standingTime;
    return standingTime;
}
}
