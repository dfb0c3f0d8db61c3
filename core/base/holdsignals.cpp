#include "base/holdsignals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <array>
#include <csignal>
#include <mutex>

namespace Postseal {
namespace {

constexpr std::array held{SIGINT, SIGTERM, SIGHUP};

std::mutex guard;
int holders = 0;
std::array<struct sigaction, held.size()> before;
std::array<volatile std::sig_atomic_t, held.size()> came;

void note(int signal)
{
    for (std::size_t i = 0; i < held.size(); ++i) {
        if (held[i] == signal)
            came[i] = 1;
    }
}

} // namespace

HoldSignals::HoldSignals()
{
    const std::lock_guard lock(guard);
    if (holders++ > 0)
        return;
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = int(SA_RESTART);
    for (std::size_t i = 0; i < held.size(); ++i) {
        came[i] = 0;
        ::sigaction(held[i], nullptr, &before[i]);
        if (before[i].sa_handler != SIG_IGN) // as under nohup
            ::sigaction(held[i], &action, nullptr);
    }
}

HoldSignals::~HoldSignals()
{
    const std::lock_guard lock(guard);
    if (--holders > 0)
        return;
    for (std::size_t i = 0; i < held.size(); ++i) {
        if (before[i].sa_handler != SIG_IGN)
            ::sigaction(held[i], &before[i], nullptr);
        if (came[i] != 0)
            (void)::raise(held[i]);
    }
}

} // namespace Postseal

#else

namespace Postseal {

HoldSignals::HoldSignals() = default;
HoldSignals::~HoldSignals() = default;

} // namespace Postseal

#endif
