#include "steps/mailserverspage.h"

#include "base/text.h"
#include "findings/findingssection.h"
#include "language.h"
#include "widgets/labels.h"
#include "widgets/rows.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Postseal {

namespace {

/// What the checks say about one address.
struct AddressJudgement {
    Status worst = Status::NotApplicable; ///< of the checks of its mail server
    bool refused = false;                 ///< by a sender that enforces
};

/// By host and address; what is about a host as a whole stands under no address.
using Judgements = QHash<std::pair<QString, QString>, AddressJudgement>;

Judgements judgementsOf(const Report &report)
{
    Judgements all;
    for (const Finding &finding : report.findings) {
        const QByteArrayView id(finding.check->id);
        const bool smtp = id.startsWith("smtp.");
        if (!smtp && !id.startsWith("match.mx-covered"))
            continue;
        AddressJudgement &judgement = all[{finding.subject, finding.address}];
        if (smtp && !finding.address.isEmpty())
            judgement.worst = StatusStyle::worse(judgement.worst, finding.status);
        // A policy in mode testing lowers the status of a finding, so the outcome itself is asked.
        if (StatusStyle::isProblem(finding.status) && finding.outcome->status == Status::Error)
            judgement.refused = true;
    }
    return all;
}

AddressJudgement judgementOf(const Judgements &all, const QString &host, const QString &address)
{
    AddressJudgement judgement = all.value({host, address});
    judgement.refused = judgement.refused || all.value({host, {}}).refused;
    return judgement;
}

QString tlsName(const QByteArray &protocol)
{
    return protocol.startsWith("TLSv") ? QStringLiteral("TLS ") + visibleText(protocol.mid(4))
                                       : visibleText(protocol);
}

QString actionOf(const AddressJudgement &judgement)
{
    if (judgement.refused)
        return MailServersPage::tr("would be refused");
    const bool seen = judgement.worst == Status::Pass || judgement.worst == Status::Info ||
                      judgement.worst == Status::Warning;
    return seen ? MailServersPage::tr("would be used") : MailServersPage::tr("not known");
}

} // namespace

MailServersPage::MailServersPage(Session &session, QWidget *parent)
    : Page(session, Step::MailServers,
           tr("What every address of your mail servers shows, and what a sender that enforces the policy "
              "would do."),
           parent),
      m_rows(new RowsCard), m_nothing(makeLabel({}, "muted")),
      m_findings(new FindingsSection(stepAreas(Step::MailServers)))
{
    addHead(tr("Addresses"));
    add(m_rows);
    add(m_nothing);
    addGap();
    addHead(tr("Checks"));
    add(m_findings);
    finishColumn();
}

QString MailServersPage::certificateText(const TlsSession &tls)
{
    constexpr qsizetype mostKept = 200;
    if (tls.chain.isEmpty())
        return tr("no certificate");
    if (m_read.size() > mostKept)
        m_read.clear();
    auto known = m_read.constFind(tls.chain.first());
    if (known == m_read.constEnd())
        known = m_read.insert(tls.chain.first(), Certificate::fromDer(tls.chain.first()));
    const Certificate &leaf = *known;
    if (!leaf.readable)
        return tr("a certificate that cannot be read");
    QStringList names;
    for (const QByteArray &name : leaf.dnsNames)
        names.append(visibleText(name));
    const qsizetype most = 4;
    if (names.size() > most) {
        const qsizetype more = names.size() - most;
        names = names.mid(0, most);
        names.append(tr("%1 more").arg(numberText(more)));
    }
    const QDateTime now = report()->evidence.observedAt;
    const qint64 days = now.daysTo(leaf.notAfter);
    const QString date = QLocale().toString(leaf.notAfter.date(), QLocale::ShortFormat);
    return tr("certificate for %1, %2")
        .arg(names.isEmpty() ? tr("no host name") : names.join(QStringLiteral(", ")),
             days < 0 || now > leaf.notAfter ? tr("expired on %1").arg(date)
             : days == 1                     ? tr("1 day left")
                                             : tr("%1 days left").arg(numberText(days)));
}

QString MailServersPage::seenOf(const Fact<SmtpAnswer> &fact)
{
    if (const Failure *failure = fact.failure())
        return tr("Could not be looked at: %1")
            .arg(QCoreApplication::translate("Check", failureReason(failure->kind)));
    const SmtpAnswer *answer = fact.value();
    if (!answer)
        return fact.isPending() ? tr("Looking…") : tr("Not looked at");
    if (!answer->greeting)
        return tr("No mail server answered at port 25.");
    if (answer->tls)
        return tr("STARTTLS, %1, %2").arg(tlsName(answer->tls->protocol), certificateText(*answer->tls));
    const SmtpReply *ehlo = answer->ehlo ? &*answer->ehlo : nullptr;
    if (!ehlo)
        return tr("It did not let this computer in, or went no further.");
    if (ehlo->code != 250)
        return tr("EHLO is answered with: %1").arg(visibleText(ehlo->toBytes(), 80));
    if (!ehlo->lists("STARTTLS"))
        return tr("STARTTLS is not offered.");
    return tr("STARTTLS is offered, but no TLS session came about.");
}

void MailServersPage::refresh()
{
    QList<RowText> rows;
    if (report()) {
        const Evidence &evidence = report()->evidence;
        const Judgements judgements = judgementsOf(*report());
        for (const MxData &mx : evidence.mailHosts()) {
            const QString preference = tr("MX %1").arg(mx.preference);
            const QList<IpAddress> addresses = evidence.judgedAddressesOf(mx.host);
            if (addresses.isEmpty())
                rows.append({{Status::Unknown, false, {}},
                             visibleText(mx.host.ascii()),
                             tr("No address seen"),
                             preference,
                             true});
            const QString host = mx.host.toString();
            for (const IpAddress &address : addresses) {
                AddressJudgement judgement = judgementOf(judgements, host, address.toString());
                if (!evidence.smtpWanted)
                    judgement.worst = Status::Skipped;
                rows.append({{judgement.worst, false, {}},
                             QStringLiteral("%1  [%2]").arg(visibleText(mx.host.ascii()), address.toString()),
                             evidence.smtpWanted ? seenOf(evidence.smtp.value({mx.host, address}))
                                                 : tr("Not looked at: switched off in the settings"),
                             preference + QStringLiteral(" · ") + actionOf(judgement),
                             true});
            }
        }
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    setTextOrHide(m_nothing, !rows.isEmpty()                           ? QString()
                             : report() && report()->evidence.finished ? tr("No mail server was found.")
                             : report() ? tr("The mail servers are being looked up.")
                                        : tr("Enter a domain on the first page."));
    m_findings->setReport(report());
}

} // namespace Postseal
