#include "base/failure.h"

#include <array>

namespace Postseal {
namespace {

struct Row {
    Failure::Kind kind;
    const char *word;
    const char *reason;
};

constexpr std::array rows{
    Row{Failure::Kind::Timeout, "timeout", "the time for this domain ran out"},
    Row{Failure::Kind::Unreachable, "unreachable", "this computer has no route to the address"},
    Row{Failure::Kind::Abandoned, "abandoned", "the look was cancelled"},
    Row{Failure::Kind::NotPublic, "not-public", "the address is not public, so nothing was sent to it"},
    Row{Failure::Kind::NotWanted, "not-wanted", "it was not to be looked at"},
    Row{Failure::Kind::Limit, "limit", "there is more than one run looks at"},
    Row{Failure::Kind::Local, "local", "something failed on this computer"},
};

} // namespace

QByteArray failureWord(Failure::Kind kind)
{
    for (const Row &row : rows) {
        if (row.kind == kind)
            return row.word;
    }
    return "local";
}

Failure::Kind failureFromWord(const QByteArray &word)
{
    for (const Row &row : rows) {
        if (word == row.word)
            return row.kind;
    }
    return Failure::Kind::Local;
}

const char *failureReason(Failure::Kind kind)
{
    for (const Row &row : rows) {
        if (row.kind == kind)
            return row.reason;
    }
    return rows.back().reason;
}

} // namespace Postseal
