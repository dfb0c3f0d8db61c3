#include "checks/tlsrptparts.h"

#include "checks/catalogue.h"

#include <vector>

namespace Postseal {
namespace {

/// What an unusable entry was probably meant to be: without quotes, brackets and a size limit as in DMARC,
/// with the scheme of a mailbox.
ReportUri mended(const ReportUri &uri)
{
    QByteArray text = uri.uri;
    const auto isWrapping = [](char c) { return QByteArrayView("\"'<>\\ \t\r\n").contains(c); };
    while (!text.isEmpty() && isWrapping(text.front()))
        text.remove(0, 1);
    if (const qsizetype limit = text.lastIndexOf('!'); limit > text.lastIndexOf('@'))
        text.truncate(limit);
    while (!text.isEmpty() && isWrapping(text.back()))
        text.chop(1);
    if (text.startsWith("mailto="))
        text[6] = ':';
    const bool isMailbox = text.contains('@') && !text.contains(':');
    return readReportUri(isMailbox ? "mailto:" + text : text);
}

} // namespace

std::span<const Check> tlsRptChecks()
{
    static const std::vector<Check> all = [] {
        std::vector<Check> list;
        for (const std::span<const Check> part : {tlsRptRecordChecks(), tlsRptUriChecks()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

namespace TlsRpt {

using namespace Qt::StringLiterals;

Fact<DnsAnswer> answerOf(const Scene &scene)
{
    return scene.evidence->answer(scene.evidence->tlsRptName(), RecordType::TXT);
}

TxtSet setOf(const Fact<DnsAnswer> &fact)
{
    return TxtSet::of(fact.value(), isTlsRptRecord, looksLikeTlsRptRecord);
}

QByteArray defaultUri(const Scene &scene)
{
    return "mailto:tls-reports@" + scene.domain().ascii();
}

QString suggestion(const Scene &scene, const ParsedTlsRptRecord &record)
{
    TlsRptRecord good;
    for (const ReportUri &uri : record.value.rua) {
        const ReportUri better = uri.kind == ReportUri::Kind::Unusable ? mended(uri) : uri;
        if (better.kind != ReportUri::Kind::Unusable)
            good.rua.append(better);
    }
    if (good.rua.isEmpty())
        good.rua.append(readReportUri(defaultUri(scene)));
    return QString::fromLatin1(good.toText());
}

Arguments basics(const Scene &scene)
{
    return {{u"domain"_s, scene.domain().toString()}};
}

} // namespace TlsRpt

} // namespace Postseal
