#include "checks/mediatype.h"

#include <QList>

namespace Postseal {

MediaType readMediaType(const QByteArray &header)
{
    MediaType media;
    const QList<QByteArray> parts = header.left(1000).split(';');
    media.type = parts.first().trimmed().toLower();
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const qsizetype equals = parts[i].indexOf('=');
        if (equals < 0 || parts[i].left(equals).trimmed().toLower() != "charset" || !media.charset.isEmpty())
            continue;
        QByteArray value = parts[i].mid(equals + 1).trimmed().toLower();
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        media.charset = value;
    }
    return media;
}

} // namespace Postseal
