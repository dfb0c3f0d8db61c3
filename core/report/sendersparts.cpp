#include "report/reportparts.h"

#include <algorithm>

namespace Postseal {
namespace {

/// The worse of the two readings, as a sender needs both.
Reading wholeOf(const SenderReading &reading)
{
    return std::max(reading.record, reading.policy);
}

bool isAsMeant(const SenderReading &reading)
{
    return wholeOf(reading) == Reading::Used;
}

QString effectText(const SenderReading &reading)
{
    const bool ignores = reading.record == Reading::Ignored || reading.policy == Reading::Ignored;
    if (ignores)
        return reportText(QT_TRANSLATE_NOOP("Report", "does not use it"));
    if (wholeOf(reading) == Reading::Misread)
        return reportText(QT_TRANSLATE_NOOP("Report", "uses it in another way"));
    return reportText(QT_TRANSLATE_NOOP("Report", "not known"));
}

} // namespace

QList<LabelledText> senderLines(const QList<SenderReading> &readings)
{
    QList<SenderReading> odd = readings;
    odd.removeIf(isAsMeant);
    const bool nothingKnown = std::all_of(odd.begin(), odd.end(), [](const SenderReading &reading) {
        return reading.record == Reading::Unknown && reading.policy == Reading::Unknown;
    });
    if (readings.isEmpty() || (odd.size() == readings.size() && nothingKnown))
        return {};
    const Arguments counts{{QStringLiteral("all"), QString::number(readings.size() - 1)},
                           {QStringLiteral("rest"), QString::number(readings.size() - odd.size())}};
    if (odd.isEmpty())
        return {{{},
                 reportText(QT_TRANSLATE_NOOP("Report",
                                              "All {all} sending programs that are known read record and "
                                              "policy as they are meant."),
                            counts)}};
    QList<LabelledText> lines;
    for (const SenderReading &reading : std::as_const(odd)) {
        const QString because = reading.because.join(QStringLiteral("; "));
        lines.append(
            {QString::fromLatin1(reading.sender->name),
             because.isEmpty() ? effectText(reading) : effectText(reading) + QStringLiteral(": ") + because});
    }
    if (odd.size() < readings.size())
        lines.append(
            {{},
             reportText(QT_TRANSLATE_NOOP("Report", "The other {rest} read it as it is meant."), counts)});
    return lines;
}

} // namespace Postseal
