#pragma once

#include "export/rendering.h"
#include "export/words.h"

namespace Postseal {

using Words = QList<Word>;

/// The word at this place; empty where there is none.
[[nodiscard]] inline QByteArray textAt(const Words &words, qsizetype index)
{
    return index >= 0 && index < words.size() ? words.at(index).text : QByteArray();
}
/// The value of an option, behind it (-Name VALUE) or joined to it (--name=VALUE); empty without one.
[[nodiscard]] QByteArray optionOf(const Words &words, const QByteArray &option);
[[nodiscard]] bool hasWord(const Words &words, const QByteArray &word);

/// Runs over the lines of a script, each as words; a line that is no words spoils the whole.
template <typename Take>
std::optional<QList<PlannedRecord>> readLines(const QByteArray &script, Quoting quoting, Take take)
{
    RecordCollector records;
    for (const QByteArray &line : script.split('\n')) {
        const std::optional<Words> words = wordsOf(line, quoting);
        if (!words)
            records.spoil();
        else if (!words->isEmpty())
            take(*words, &records);
    }
    return records.result();
}

/// The types under which the policy host may have had records before, and has none now: an alias stands alone
/// (RFC 1034 3.6.2), and an address that was given up would lead senders to a wrong server.
[[nodiscard]] QList<RecordType> typesInTheWay(const ZoneRecords &zone);

} // namespace Postseal
