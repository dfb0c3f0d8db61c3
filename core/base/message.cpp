#include "base/message.h"

#include <QCoreApplication>

#include <algorithm>

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

} // namespace Postseal
