#include "checks/txtset.h"

#include "base/text.h"

#include <QCoreApplication>

namespace Postseal {

TxtSet TxtSet::of(const DnsAnswer *answer, bool (*isExact)(const QByteArray &),
                  bool (*isMeant)(const QByteArray &))
{
    TxtSet set;
    if (!answer)
        return set;
    for (const TxtData &data : answer->texts()) {
        const QByteArray text = data.joined();
        (isExact(text) ? set.exact : isMeant(text) ? set.meant : set.other).append(text);
    }
    return set;
}

const QByteArray *TxtSet::candidate() const
{
    if (!exact.isEmpty())
        return &exact.first();
    return meant.isEmpty() ? nullptr : &meant.first();
}

const QByteArray *TxtSet::noise() const
{
    if (!other.isEmpty())
        return &other.first();
    return exact.isEmpty() || meant.isEmpty() ? nullptr : &meant.first();
}

namespace Wording {

QString emptyField()
{
    return QCoreApplication::translate("Check", "an empty field (two semicolons)");
}

QString trailingBlank()
{
    return QCoreApplication::translate("Check", "a blank or a line end behind the last value");
}

QString startOf(const QByteArray &record)
{
    return visibleText(record.left(16));
}

} // namespace Wording

} // namespace Postseal
