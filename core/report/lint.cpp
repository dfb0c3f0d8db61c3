#include "report/lint.h"

#include "checks/catalogue.h"
#include "report/report.h"

#include <QJsonArray>

#include <array>

namespace Postseal {
namespace {

struct Row {
    LintKind kind;
    const char *word;
};
constexpr std::array rows{Row{LintKind::StsTxt, "sts-txt"}, Row{LintKind::StsPolicy, "sts-policy"},
                          Row{LintKind::TlsRptTxt, "tlsrpt-txt"},
                          Row{LintKind::TlsRptReport, "tlsrpt-report"}};

constexpr qsizetype bodyLimit = 65536; ///< as when a policy is fetched (RFC 8461 3.3)

/// Checks about the look itself, or about what only the network can tell: there was none.
bool isAboutText(QByteArrayView id)
{
    return !id.endsWith(".lookup") && !id.endsWith(".ttl") && !id.endsWith(".location");
}

void append(QList<const Check *> *list, std::span<const Check> family)
{
    for (const Check &check : family) {
        if (isAboutText(check.id))
            list->append(&check);
    }
}

Evidence emptyEvidence(const LintInput &input)
{
    Evidence evidence;
    evidence.input.domain = input.domain.isNull() ? *DomainName::fromAscii("example.com") : input.domain;
    evidence.input.input = evidence.input.domain.toString();
    evidence.observedAt = input.now;
    evidence.finished = true;
    evidence.smtpWanted = false;
    return evidence;
}

DnsAnswer answerWith(const DnsQuestion &question, const QList<DnsRecord> &records)
{
    DnsAnswer answer;
    answer.outcome = records.isEmpty() ? DnsAnswer::Outcome::NoData : DnsAnswer::Outcome::Data;
    answer.message.question = question;
    answer.message.answers = records;
    answer.records = records;
    return answer;
}

Evidence withTexts(const LintInput &input, const char *label)
{
    Evidence evidence = emptyEvidence(input);
    const DnsQuestion question{evidence.domain().child(label), RecordType::TXT};
    QList<DnsRecord> records;
    for (const QByteArray &text : input.texts)
        records.append({question.name, RecordType::TXT, 0, TxtData{{text}}});
    evidence.dns.insert(question, answerWith(question, records));
    return evidence;
}

Evidence withPolicy(const LintInput &input)
{
    Evidence evidence = emptyEvidence(input);
    PolicyAnswer answer;
    answer.stage = PolicyAnswer::Stage::Done;
    answer.tls = TlsSession();
    answer.status = 200;
    answer.contentType = QByteArray("text/plain");
    const QByteArray body = input.texts.value(0);
    answer.body = body.left(bodyLimit + 1);
    answer.bodyCut = body.size() > bodyLimit;
    evidence.policy.insert(*IpAddress::fromText(QStringLiteral("192.0.2.1")), answer);
    if (!input.mx.isEmpty()) {
        const DnsQuestion question{evidence.domain(), RecordType::MX};
        QList<DnsRecord> records;
        for (const DomainName &host : input.mx)
            records.append({question.name, RecordType::MX, 0, MxData{10, host}});
        evidence.dns.insert(question, answerWith(question, records));
    }
    return evidence;
}

Findings lintPolicy(const LintInput &input)
{
    QList<const Check *> checks;
    if (const Check *size = findCheck("policy-http.size"))
        checks.append(size);
    append(&checks, stsPolicyChecks());
    if (!input.mx.isEmpty())
        append(&checks, matchChecks());
    Findings findings = assess(withPolicy(input), checks);
    for (Finding &finding : findings)
        finding.address.clear(); // the file came from no address
    return findings;
}

Findings lintTlsRptTxt(const LintInput &input)
{
    QList<const Check *> checks;
    append(&checks, tlsRptChecks());
    Findings findings = assess(withTexts(input, "_smtp._tls"), checks);
    for (Finding &finding : findings) {
        if (finding.name() == QLatin1String("tlsrpt.present/missing"))
            finding.status = Status::Error;
    }
    return findings;
}

} // namespace

std::optional<LintKind> lintKindFromWord(const QString &word)
{
    for (const Row &row : rows) {
        if (word == QLatin1String(row.word))
            return row.kind;
    }
    return std::nullopt;
}

const char *lintWord(LintKind kind)
{
    for (const Row &row : rows) {
        if (row.kind == kind)
            return row.word;
    }
    return "";
}

Findings lint(const LintInput &input)
{
    switch (input.kind) {
    case LintKind::StsTxt: {
        QList<const Check *> checks;
        append(&checks, stsTxtChecks());
        return assess(withTexts(input, "_mta-sts"), checks);
    }
    case LintKind::StsPolicy:
        return lintPolicy(input);
    case LintKind::TlsRptTxt:
        return lintTlsRptTxt(input);
    case LintKind::TlsRptReport:
        return lintTlsRptReport(input.texts.value(0));
    }
    return {};
}

QJsonObject lintJson(LintKind kind, const Findings &findings)
{
    QJsonArray list;
    for (const Finding &finding : findings)
        list.append(toJson(finding));
    return {{QStringLiteral("schema"), QStringLiteral("postseal-lint/1")},
            {QStringLiteral("kind"), QLatin1String(lintWord(kind))},
            {QStringLiteral("findings"), list}};
}

} // namespace Postseal
