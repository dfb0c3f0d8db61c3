#include "report/reportparts.h"

#include "base/text.h"
#include "dns/displayname.h"
#include "mtasts/policy.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

struct Area {
    const char *prefix; ///< of the check ids, up to the first dot
    const char *title;
};

constexpr std::array areas{
    Area{"input", QT_TRANSLATE_NOOP("Report", "Domain")},
    Area{"env", QT_TRANSLATE_NOOP("Report", "This computer")},
    Area{"domain", QT_TRANSLATE_NOOP("Report", "Domain")},
    Area{"dns", QT_TRANSLATE_NOOP("Report", "Domain")},
    Area{"mx", QT_TRANSLATE_NOOP("Report", "MX records")},
    Area{"sts-txt", QT_TRANSLATE_NOOP("Report", "MTA-STS record")},
    Area{"policy-host", QT_TRANSLATE_NOOP("Report", "Policy host")},
    Area{"policy-https", QT_TRANSLATE_NOOP("Report", "HTTPS of the policy host")},
    Area{"policy-http", QT_TRANSLATE_NOOP("Report", "HTTP answer of the policy host")},
    Area{"sts-policy", QT_TRANSLATE_NOOP("Report", "Policy file")},
    Area{"match", QT_TRANSLATE_NOOP("Report", "Policy and MX records")},
    Area{"smtp", QT_TRANSLATE_NOOP("Report", "Mail servers")},
    Area{"dane", QT_TRANSLATE_NOOP("Report", "DANE")},
    Area{"tlsrpt", QT_TRANSLATE_NOOP("Report", "TLS reporting")},
    Area{"tlsrpt-report", QT_TRANSLATE_NOOP("Report", "TLS report")},
    Area{"ops", QT_TRANSLATE_NOOP("Report", "Operation")},
    Area{"ready", QT_TRANSLATE_NOOP("Report", "Readiness")},
};

QString areaTitle(const Check *check)
{
    const QByteArray id = check == nullptr ? QByteArray() : QByteArray(check->id);
    const QByteArray prefix = id.left(id.indexOf('.'));
    for (const Area &area : areas) {
        if (prefix == area.prefix)
            return reportText(area.title);
    }
    return reportText(QT_TRANSLATE_NOOP("Report", "Other"));
}

struct StatusRow {
    Status status;
    const char *sign;
    const char *name;
    const char *one;
    const char *many;
};

// The order is that of tally(): the worst first.
constexpr std::array statusRows{
    StatusRow{Status::Error, "✗", QT_TRANSLATE_NOOP("Report", "error"),
              QT_TRANSLATE_NOOP("Report", "1 error"), QT_TRANSLATE_NOOP("Report", "{count} errors")},
    StatusRow{Status::Warning, "!", QT_TRANSLATE_NOOP("Report", "warning"),
              QT_TRANSLATE_NOOP("Report", "1 warning"), QT_TRANSLATE_NOOP("Report", "{count} warnings")},
    StatusRow{Status::Unknown, "?", QT_TRANSLATE_NOOP("Report", "unknown"),
              QT_TRANSLATE_NOOP("Report", "1 unknown"), QT_TRANSLATE_NOOP("Report", "{count} unknown")},
    StatusRow{Status::Info, "i", QT_TRANSLATE_NOOP("Report", "info"), QT_TRANSLATE_NOOP("Report", "1 note"),
              QT_TRANSLATE_NOOP("Report", "{count} notes")},
    StatusRow{Status::Pass, "✓", QT_TRANSLATE_NOOP("Report", "pass"), QT_TRANSLATE_NOOP("Report", "1 passed"),
              QT_TRANSLATE_NOOP("Report", "{count} passed")},
    StatusRow{Status::Skipped, "–", QT_TRANSLATE_NOOP("Report", "skipped"),
              QT_TRANSLATE_NOOP("Report", "1 skipped"), QT_TRANSLATE_NOOP("Report", "{count} skipped")},
    StatusRow{Status::NotApplicable, "·", QT_TRANSLATE_NOOP("Report", "not applicable"),
              QT_TRANSLATE_NOOP("Report", "1 not applicable"),
              QT_TRANSLATE_NOOP("Report", "{count} not applicable")},
    StatusRow{Status::Running, "…", QT_TRANSLATE_NOOP("Report", "running"),
              QT_TRANSLATE_NOOP("Report", "1 running"), QT_TRANSLATE_NOOP("Report", "{count} running")},
    StatusRow{Status::Waiting, "…", QT_TRANSLATE_NOOP("Report", "waiting"),
              QT_TRANSLATE_NOOP("Report", "1 waiting"), QT_TRANSLATE_NOOP("Report", "{count} waiting")},
};

const StatusRow &rowOf(Status status)
{
    for (const StatusRow &row : statusRows) {
        if (row.status == status)
            return row;
    }
    return statusRows.back();
}

QString counted(int count, const char *one, const char *many)
{
    return reportText(count == 1 ? one : many, {{QStringLiteral("count"), QString::number(count)}});
}

QString actionName(Delivery::Action action)
{
    switch (action) {
    case Delivery::Action::Deliver:
        return reportText(QT_TRANSLATE_NOOP("Report", "delivers"));
    case Delivery::Action::Refuse:
        return reportText(QT_TRANSLATE_NOOP("Report", "does not deliver"));
    case Delivery::Action::DeliverUnprotected:
        return reportText(QT_TRANSLATE_NOOP("Report", "delivers, unprotected"));
    case Delivery::Action::Unknown:
        break;
    }
    return reportText(QT_TRANSLATE_NOOP("Report", "not known"));
}

} // namespace

QString reportText(const char *source, const Arguments &arguments)
{
    return fillMarkers(QCoreApplication::translate("Report", source), arguments);
}

QList<ReportSection> sectionsOf(const Findings &findings)
{
    QList<ReportSection> sections;
    for (const Finding &finding : findings) {
        const QString title = areaTitle(finding.check);
        auto section =
            std::find_if(sections.begin(), sections.end(), [&](const auto &s) { return s.title == title; });
        if (section == sections.end())
            section = sections.insert(sections.end(), ReportSection{title, {}, {}});
        if (finding.status == Status::Skipped || finding.status == Status::NotApplicable)
            section->counted.append(finding);
        else
            section->shown.append(finding);
    }
    return sections;
}

QStringList countedSentences(const ReportSection &section)
{
    // Skipped checks wait for one another, so the first reason stands for all of them.
    QList<std::pair<QString, int>> reasons;
    qsizetype skipped = -1;
    for (const Finding &finding : section.counted) {
        const QString reason = visibleSentence(finding.seen(), 1000);
        auto known =
            std::find_if(reasons.begin(), reasons.end(), [&](const auto &r) { return r.first == reason; });
        if (finding.status == Status::Skipped && skipped >= 0)
            known = reasons.begin() + skipped;
        if (known == reasons.end())
            known = reasons.insert(reasons.end(), {reason, 0});
        if (finding.status == Status::Skipped)
            skipped = known - reasons.begin();
        ++known->second;
    }
    QStringList sentences;
    for (const auto &[reason, count] : std::as_const(reasons)) {
        sentences.append(counted(count, QT_TRANSLATE_NOOP("Report", "1 check"),
                                 QT_TRANSLATE_NOOP("Report", "{count} checks")) +
                         QStringLiteral(" – ") + reason);
    }
    return sentences;
}

QString tally(const Findings &findings)
{
    QStringList parts;
    for (const StatusRow &row : statusRows) {
        const auto count = std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.status == row.status;
        });
        if (count > 0)
            parts.append(counted(int(count), row.one, row.many));
    }
    return parts.join(QStringLiteral(", "));
}

QString statusSign(Status status)
{
    return QString::fromUtf8(rowOf(status).sign);
}

QString statusName(Status status)
{
    return reportText(rowOf(status).name);
}

bool isDetailed(const Finding &finding)
{
    return finding.status != Status::Pass && finding.status != Status::Waiting &&
           finding.status != Status::Running;
}

QString aboutOf(const Finding &finding)
{
    QStringList parts{visibleText(finding.subject), visibleText(finding.address)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QList<LabelledText> partsOf(const Finding &finding)
{
    constexpr qsizetype limit = 4000; // a sentence with all its values, each of which has its own limit
    QList<LabelledText> parts{
        {{}, visibleSentence(finding.seen(), limit)},
        {reportText(QT_TRANSLATE_NOOP("Report", "Why")), visibleSentence(finding.why(), limit)},
        {reportText(QT_TRANSLATE_NOOP("Report", "Fix")), visibleSentence(finding.fix(), limit)}};
    parts.removeIf([](const LabelledText &part) { return part.text.isEmpty(); });
    return parts;
}

ReportHead headOf(const Report &report)
{
    const Evidence &evidence = report.evidence;
    ReportHead head;
    head.domain =
        evidence.domain().isNull() ? visibleText(evidence.input.input) : evidence.domain().toString();
    head.verdict = verdictSentence(report);
    if (evidence.domain().toUnicode() != head.domain && !evidence.domain().isNull())
        head.lines.append(visibleText(evidence.domain().toUnicode()));
    if (looksLikeAnother(evidence.domain()))
        head.lines.append(reportText(QT_TRANSLATE_NOOP(
            "Report", "Mind the letters of this name: they look like others, or mix several scripts.")));
    const QString when = evidence.observedAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const QString seconds = QString::number(double(evidence.elapsedMs) / 1000, 'f', 1);
    if (!when.isEmpty())
        head.lines.append(reportText(QT_TRANSLATE_NOOP("Report", "Looked at {when} UTC, in {seconds} s."),
                                     {{QStringLiteral("when"), when}, {QStringLiteral("seconds"), seconds}}));
    if (evidence.policyServerGiven)
        head.lines.append(reportText(QT_TRANSLATE_NOOP(
            "Report", "The policy host was looked at where it was named by hand, not where DNS points to.")));
    if (!report.findings.isEmpty())
        head.lines.append(tally(report.findings) + QLatin1Char('.'));
    if (!evidence.smtpWanted)
        head.lines.append(
            reportText(QT_TRANSLATE_NOOP("Report", "The mail servers were not contacted, as asked for.")));
    else if (!report.smtpTested && !evidence.mailHosts().isEmpty())
        head.lines.append(reportText(QT_TRANSLATE_NOOP(
            "Report", "No mail server could be reached from here, so their encryption is not tested.")));
    return head;
}

QString daneName(Delivery::Dane dane)
{
    switch (dane) {
    case Delivery::Dane::None:
        break;
    case Delivery::Dane::Fits:
        return reportText(QT_TRANSLATE_NOOP("Report", "delivers, the TLSA record fits"));
    case Delivery::Dane::Differs:
        return reportText(QT_TRANSLATE_NOOP("Report", "does not deliver, no TLSA record fits"));
    case Delivery::Dane::Unusable:
        return reportText(QT_TRANSLATE_NOOP("Report", "takes any TLS, no TLSA record is usable"));
    case Delivery::Dane::Broken:
        return reportText(QT_TRANSLATE_NOOP("Report", "waits, the TLSA question fails"));
    case Delivery::Dane::Unknown:
        return reportText(QT_TRANSLATE_NOOP("Report", "not known"));
    }
    return {};
}

QList<QStringList> deliveryRows(const Report &report)
{
    QList<QStringList> rows{{reportText(QT_TRANSLATE_NOOP("Report", "MX host")),
                             reportText(QT_TRANSLATE_NOOP("Report", "Preference")),
                             reportText(QT_TRANSLATE_NOOP("Report", "Address")),
                             reportText(QT_TRANSLATE_NOOP("Report", "A sender that follows the standard"))}};
    const bool withDane = std::any_of(report.delivery.begin(), report.delivery.end(),
                                      [](const Delivery &each) { return each.dane != Delivery::Dane::None; });
    if (withDane)
        rows.first().append(reportText(QT_TRANSLATE_NOOP("Report", "A sender with DANE")));
    rows.first().append(reportText(QT_TRANSLATE_NOOP("Report", "Because of")));
    for (const Delivery &delivery : report.delivery) {
        const QString address = delivery.address.isNull() ? QStringLiteral("–") : delivery.address.toString();
        QStringList row{delivery.mx.toString(), QString::number(delivery.preference), address,
                        actionName(delivery.action)};
        if (withDane)
            row.append(daneName(delivery.dane));
        row.append(visibleText(delivery.because.join(QStringLiteral(", ")), 1000));
        rows.append(row);
    }
    return rows;
}

PublishedRecords publishedIn(const Evidence &evidence)
{
    PublishedRecords records;
    records.mx = evidence.mx();
    const auto texts = [&evidence](const DomainName &name) {
        QList<QByteArray> list;
        const Fact<DnsAnswer> fact = evidence.answer(name, RecordType::TXT);
        if (const DnsAnswer *answer = fact.value()) {
            for (const TxtData &text : answer->texts())
                list.append(text.joined());
        }
        return list;
    };
    if (evidence.domain().isNull())
        return records;
    records.stsTxt = texts(evidence.stsTxtName());
    records.tlsRptTxt = texts(evidence.tlsRptName());
    for (const IpAddress &address : evidence.addressesOf(evidence.policyHost()))
        records.policyHost.append(address.toString());
    for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
        const Fact<DnsAnswer> fact = evidence.answer(evidence.policyHost(), type);
        if (fact.value() == nullptr || !records.policyHostAlias.isEmpty())
            continue;
        for (const DomainName &target : fact.value()->chain)
            records.policyHostAlias.append(target.toString());
    }
    for (const Fact<PolicyAnswer> &fact : evidence.policy) {
        const PolicyAnswer *answer = fact.value();
        if (answer != nullptr && answer->isWholeFile() && !records.policy)
            records.policy = answer->body;
    }
    return records;
}

/// Each record between quotes, so that nothing in one can look like its end and the beginning of another.
static QString quoted(const QList<QByteArray> &records)
{
    constexpr qsizetype most = 2000;
    QStringList list;
    qsizetype left = most;
    for (const QByteArray &record : records) {
        if (left <= 0) {
            list.append(QString(QChar(0x2026)));
            break;
        }
        const QString text = visibleText(record, left);
        left -= text.size() + 1;
        list.append(QStringLiteral("\"%1\"").arg(QString(text).replace(u'"', QLatin1String("\\\""))));
    }
    return list.join(QStringLiteral(", "));
}

QList<LabelledText> publishedLines(const PublishedRecords &records)
{
    const QString none = reportText(QT_TRANSLATE_NOOP("Report", "none seen"));
    const auto seen = [&none](const QString &text) { return text.isEmpty() ? none : text; };
    const auto joined = [&seen](const QStringList &list) {
        return seen(visibleText(list.join(QStringLiteral(", ")), 2000));
    };
    QStringList mx;
    for (const MxData &data : records.mx)
        mx.append(QStringLiteral("%1 %2").arg(data.preference).arg(data.host.toString()));
    return {{QStringLiteral("MX"), joined(mx)},
            {QStringLiteral("_mta-sts TXT"), seen(quoted(records.stsTxt))},
            {QStringLiteral("mta-sts"), joined(records.policyHostAlias + records.policyHost)},
            {QStringLiteral("_smtp._tls TXT"), seen(quoted(records.tlsRptTxt))}};
}

} // namespace Postseal
