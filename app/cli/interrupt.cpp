#include "interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Postseal {
namespace {

constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};

// A signal handler may touch nothing else.
std::array<int, 2> ends{-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[1], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without a pipe Ctrl+C ends the program as usual
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Interrupt::read);
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int signal : signals) {
        struct sigaction before = {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // as under nohup
            ::sigaction(signal, &action, nullptr);
    }
}

Interrupt::~Interrupt()
{
    for (const int signal : signals) {
        struct sigaction now = {};
        ::sigaction(signal, nullptr, &now);
        if (now.sa_handler == onSignal)
            std::signal(signal, SIG_DFL);
    }
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

void Interrupt::read()
{
    char byte = 0;
    while (::read(ends[0], &byte, 1) > 0) {
    }
    Q_EMIT happened();
}

} // namespace Postseal
