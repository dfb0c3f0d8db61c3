#pragma once

#include <QByteArray>

namespace Postseal {

/// Why a question could not be answered. A failure says something about the look, not about what was
/// looked at: it may only ever become "unknown", never "error".
struct Failure {
    enum class Kind {
        Timeout,     ///< the time for the whole domain ran out before an answer
        Unreachable, ///< this computer has no route, for example no IPv6
        Abandoned,   ///< the question was given up: cancelled, or its asker went away
        NotPublic,   ///< the address is private, loopback or reserved, so nothing was sent to it
        NotWanted,   ///< left out by choice, for example the other address family
        Limit,       ///< more things to look at than one domain is granted
        Local        ///< something on this computer: no socket, no memory, a broken library call
    };
    Kind kind = Kind::Local;
    QByteArray detail; ///< what the system said, hostile text

    bool operator==(const Failure &) const = default;
};

/// The kind as a word for JSON, and back. An unknown word reads as Local.
[[nodiscard]] QByteArray failureWord(Failure::Kind kind);
[[nodiscard]] Failure::Kind failureFromWord(const QByteArray &word);

/// Nothing was tried, on purpose: such a thing is "skipped", not "unknown".
[[nodiscard]] inline bool isByChoice(const Failure &failure)
{
    return failure.kind == Failure::Kind::NotPublic || failure.kind == Failure::Kind::NotWanted;
}

/// The kind as half a sentence for people, in the source language.
[[nodiscard]] const char *failureReason(Failure::Kind kind);

} // namespace Postseal
