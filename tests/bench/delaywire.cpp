// Moves Ethernet frames between two links and holds each for a while: a long wire, for benchmarks.
//
//     delaywire LINK LINK MICROSECONDS
//
// Runs in a network namespace of its own that holds one end of two veth pairs. The kernel's own means, netem,
// is not in every kernel. "ready" on standard output says that both links are open.

#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

// A frame behind its virtio header, which carries checksums still to be made and segments still to be cut:
// handing it on unread lets the kernel do both where the frame ends up.
struct Frame {
    Clock::time_point due;
    std::vector<char> bytes;
};

struct Direction {
    int from = -1;
    int to = -1;
    std::deque<Frame> held{};
};

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "delaywire: %s: %s\n", what, std::strerror(errno));
    std::exit(1);
}

void setOption(int socket, int name, const void *value, socklen_t size)
{
    if (setsockopt(socket, SOL_PACKET, name, value, size) != 0)
        fail("setsockopt");
}

int openLink(const char *name)
{
    const int index = static_cast<int>(if_nametoindex(name));
    if (index == 0)
        fail(name);
    const int link = socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK, htons(ETH_P_ALL));
    if (link < 0)
        fail("socket");
    const int on = 1;
    setOption(link, PACKET_VNET_HDR, &on, sizeof on);
    setOption(link, PACKET_IGNORE_OUTGOING, &on, sizeof on);
    packet_mreq promiscuous{};
    promiscuous.mr_ifindex = index;
    promiscuous.mr_type = PACKET_MR_PROMISC;
    setOption(link, PACKET_ADD_MEMBERSHIP, &promiscuous, sizeof promiscuous);
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_protocol = htons(ETH_P_ALL);
    address.sll_ifindex = index;
    if (bind(link, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail("bind");
    return link;
}

void take(Direction &direction, Clock::duration delay)
{
    static std::array<char, 1 << 17> buffer;
    for (;;) {
        const ssize_t size = recv(direction.from, buffer.data(), buffer.size(), 0);
        if (size < 0)
            return;
        direction.held.push_back({Clock::now() + delay, {buffer.data(), buffer.data() + size}});
    }
}

void hand(Direction &direction)
{
    while (!direction.held.empty() && direction.held.front().due <= Clock::now()) {
        const std::vector<char> &bytes = direction.held.front().bytes;
        // A frame that does not get through is a lost frame, as on any wire.
        (void)!send(direction.to, bytes.data(), bytes.size(), 0);
        direction.held.pop_front();
    }
}

timespec untilNextDue(const std::array<Direction, 2> &directions)
{
    Clock::duration wait = std::chrono::seconds(1);
    for (const Direction &direction : directions) {
        if (!direction.held.empty())
            wait = std::min(wait, direction.held.front().due - Clock::now());
    }
    const auto nanoseconds = std::chrono::duration_cast<std::chrono::nanoseconds>(wait).count();
    return {0, std::clamp<long>(nanoseconds, 0, 999'999'999)};
}

} // namespace

int main(int count, char **words)
{
    if (count != 4) {
        std::fputs("usage: delaywire LINK LINK MICROSECONDS\n", stderr);
        return 2;
    }
    const Clock::duration delay = std::chrono::microseconds(std::atol(words[3]));
    const int left = openLink(words[1]);
    const int right = openLink(words[2]);
    std::array<Direction, 2> directions{Direction{left, right}, Direction{right, left}};
    prctl(PR_SET_TIMERSLACK, 1UL);
    std::puts("ready");
    std::fflush(stdout);
    std::array<pollfd, 2> watched{pollfd{left, POLLIN, 0}, pollfd{right, POLLIN, 0}};
    for (;;) {
        const timespec wait = untilNextDue(directions);
        ppoll(watched.data(), watched.size(), &wait, nullptr);
        for (Direction &direction : directions) {
            take(direction, delay);
            hand(direction);
        }
    }
}
