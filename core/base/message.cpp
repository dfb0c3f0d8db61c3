#include "base/message.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Postseal {

QString fillMarkers(const QString &source, const Arguments &arguments)
{
    QString out;
    qsizetype at = 0;
    while (at < source.size()) {
        const qsizetype open = source.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : source.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        out.append(QStringView(source).mid(at, open - at));
        const QStringView name = QStringView(source).mid(open + 1, close - open - 1);
        const auto match = std::find_if(arguments.begin(), arguments.end(),
                                        [&](const auto &argument) { return argument.first == name; });
        out.append(match == arguments.end() ? QStringView(source).mid(open, close - open + 1)
                                            : QStringView(match->second));
        at = close + 1;
    }
    return out.append(QStringView(source).mid(at));
}

QString Message::text() const
{
    if (isEmpty())
        return {};
    return fillMarkers(QCoreApplication::translate("Check", source), arguments);
}

QString durationText(quint64 seconds)
{
    struct Unit {
        quint64 seconds;
        const char *one;
        const char *many;
    };
    static constexpr std::array units{
        Unit{86400, QT_TRANSLATE_NOOP("Check", "1 day"), QT_TRANSLATE_NOOP("Check", "{n} days")},
        Unit{3600, QT_TRANSLATE_NOOP("Check", "1 hour"), QT_TRANSLATE_NOOP("Check", "{n} hours")},
        Unit{60, QT_TRANSLATE_NOOP("Check", "1 minute"), QT_TRANSLATE_NOOP("Check", "{n} minutes")},
        Unit{1, QT_TRANSLATE_NOOP("Check", "1 second"), QT_TRANSLATE_NOOP("Check", "{n} seconds")},
    };
    for (const Unit &unit : units) {
        const quint64 count = seconds / unit.seconds;
        if (count > 0 || unit.seconds == 1)
            return Message{count == 1 ? unit.one : unit.many, {{QStringLiteral("n"), QString::number(count)}}}
                .text();
    }
    return {};
}

QString exactDuration(quint64 seconds)
{
    quint64 rest = (seconds + 59) / 60 * 60;
    QStringList parts;
    for (const quint64 unit : {quint64(86400), quint64(3600), quint64(60)}) {
        if (rest >= unit)
            parts.append(durationText(rest / unit * unit));
        rest %= unit;
    }
    return parts.isEmpty() ? durationText(0) : parts.join(QLatin1Char(' '));
}

} // namespace Postseal
