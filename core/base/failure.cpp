#include "base/failure.h"

#include <QtGlobal>

#include <array>

namespace Postseal {
namespace {

struct Row {
    Failure::Kind kind;
    const char *word;
    const char *reason;
};

constexpr std::array rows{
    Row{Failure::Kind::Timeout, "timeout", QT_TRANSLATE_NOOP("Check", "the time for this domain ran out")},
    Row{Failure::Kind::Unreachable, "unreachable",
        QT_TRANSLATE_NOOP("Check", "this computer has no route to the address")},
    Row{Failure::Kind::Abandoned, "abandoned", QT_TRANSLATE_NOOP("Check", "the look was cancelled")},
    Row{Failure::Kind::NotPublic, "not-public",
        QT_TRANSLATE_NOOP("Check", "the address is not public, so nothing was sent to it")},
    Row{Failure::Kind::NotWanted, "not-wanted", QT_TRANSLATE_NOOP("Check", "it was not to be looked at")},
    Row{Failure::Kind::Limit, "limit", QT_TRANSLATE_NOOP("Check", "there is more than one run looks at")},
    Row{Failure::Kind::Local, "local", QT_TRANSLATE_NOOP("Check", "something failed on this computer")},
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
