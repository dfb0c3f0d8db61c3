#pragma once

#include "checks/scene.h"

namespace Postseal {

/// The TXT records at one name, sorted by what senders make of them.
struct TxtSet {
    QList<QByteArray> exact; ///< senders take it for the record in question
    QList<QByteArray> meant; ///< somebody meant it to be one, but senders pass it over
    QList<QByteArray> other;

    /// Sorts the records of an answer; all lists are empty without a usable answer.
    [[nodiscard]] static TxtSet of(const DnsAnswer *answer, bool (*isExact)(const QByteArray &),
                                   bool (*isMeant)(const QByteArray &));
    /// The record that is judged: the first exact one, otherwise the first that was meant. Null if none.
    [[nodiscard]] const QByteArray *candidate() const;
    /// How many stand in each other's way: the exact ones; where there is none, those that were meant.
    [[nodiscard]] qsizetype rivals() const { return exact.isEmpty() ? meant.size() : exact.size(); }
    /// The first record that is there beside the candidate; null if none.
    [[nodiscard]] const QByteArray *noise() const;
};

/// Wording that the families of record checks share.
namespace Wording {
/// What is odd at a record that is otherwise readable, for {what}.
[[nodiscard]] QString emptyField();
[[nodiscard]] QString trailingBlank();
/// "v=STSv1" and the like as they stand at the start of a record, for {start}.
[[nodiscard]] QString startOf(const QByteArray &record);
} // namespace Wording

} // namespace Postseal
