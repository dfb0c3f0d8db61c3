#include "many/domainscsv.h"

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

QByteArray field(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return '"' + text.toUtf8() + '"';
}

/// Nothing where it is not known.
QByteArray yesOrNo(bool known, bool yes)
{
    return !known ? "" : yes ? "yes" : "no";
}

} // namespace

QByteArray domainsCsv(const QList<ListedDomain> &domains)
{
    QByteArray text = "domain,verdict,problems,mail-servers-tested,compared,changed,checked\r\n";
    for (const ListedDomain &domain : domains) {
        const bool looked = domain.looked.isValid();
        QStringList changes;
        for (const WatchChange &change : domain.changes.value_or(QList<WatchChange>()))
            changes.append(change.message);
        const QList<QByteArray> fields = {
            field(domain.domain.toString()),
            field(looked ? QString::fromLatin1(verdictWord(domain.verdict)) : QString()),
            looked ? QByteArray::number(domain.problems) : QByteArray(),
            yesOrNo(looked, domain.smtpTested),
            yesOrNo(looked, domain.changes.has_value()),
            field(changes.join(u"; "_s)),
            field(looked ? domain.looked.toString(Qt::ISODate) : QString())};
        text += fields.join(',') + "\r\n";
    }
    return text;
}

} // namespace Postseal
