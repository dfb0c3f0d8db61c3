#include "export/zonefile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

constexpr std::array table{
    Dialect{"bind", QT_TRANSLATE_NOOP("Export", "BIND zone file"), "bind.zone", toBind},
};

QByteArray valueOf(const PlannedRecord &record)
{
    switch (record.type) {
    case RecordType::TXT:
        return quotedStrings(record.value);
    case RecordType::CNAME:
        return record.value + '.';
    default:
        return record.value;
    }
}

bool namesHost(const Publication &publication, const DomainName &host)
{
    return std::any_of(publication.records.begin(), publication.records.end(),
                       [&host](const PlannedRecord &record) { return record.owner == host; });
}

} // namespace

std::span<const Dialect> dialects()
{
    return table;
}

const Dialect *findDialect(const QString &word)
{
    for (const Dialect &dialect : table) {
        if (word == QLatin1String(dialect.word))
            return &dialect;
    }
    return nullptr;
}

QByteArray quotedStrings(const QByteArray &text)
{
    constexpr qsizetype maxString = 255;
    QList<QByteArray> strings;
    for (qsizetype at = 0; at == 0 || at < text.size(); at += maxString) {
        QByteArray quoted = "\"";
        for (const char c : text.mid(at, maxString)) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\')
                quoted += '\\';
            if (byte < 0x20 || byte > 0x7e)
                quoted += '\\' + QByteArray::number(int(byte)).rightJustified(3, '0');
            else
                quoted += c;
        }
        strings.append(quoted + '"');
    }
    return strings.join(' ');
}

QByteArray toBind(const Publication &publication, const Choices &choices)
{
    const DomainName host = choices.domain.child("mta-sts");
    QByteArray out = "; MTA-STS and TLS reporting of " + choices.domain.ascii() + "\n";
    if (!namesHost(publication, host))
        out += "; Missing here: an A, AAAA or CNAME record for " + host.ascii() +
               ", the web server that serves\n; " + publication.policyUrl + "\n";
    for (const PlannedRecord &record : publication.records) {
        out += record.owner.ascii() + ".\t" + QByteArray::number(record.ttl) + "\tIN\t" +
               typeName(record.type) + '\t' + valueOf(record) + '\n';
    }
    return out;
}

} // namespace Postseal
