#include "outcomes/cases.h"

namespace Outcomes {
namespace {

const QByteArray currentId = "20260601000000";

/// An earlier run, a day ago, saw this.
Change seenBefore(const QByteArray &id, const QByteArray &policy)
{
    return [=](Builder &b) { b.evidence.history = {{now().addDays(-9), now().addDays(-1), id, policy}}; };
}

ReportedPolicy reported(const QString &submitter, int daysAgo)
{
    const QDateTime start = now().addDays(-daysAgo);
    return {submitter, QString::number(daysAgo), start, start.addSecs(86399), QStringLiteral("sts"), 10, 0,
            {}};
}

/// Two weeks of reports without failures from two senders.
QList<ReportedPolicy> quietWeeks()
{
    QList<ReportedPolicy> list;
    for (int day = 0; day <= 15; ++day)
        list << reported(QStringLiteral("one.example"), day) << reported(QStringLiteral("two.example"), day);
    return list;
}

Change reports(const QByteArray &mode, const QList<ReportedPolicy> &list)
{
    return [=](Builder &b) {
        b.everything(mode);
        b.evidence.reports = list;
    };
}

/// The same in testing, which earlier runs saw for so many days.
Change tested(int days, const QList<ReportedPolicy> &list)
{
    return [=](Builder &b) {
        reports("testing", list)(b);
        b.evidence.history = {
            {now().addDays(-days), now().addDays(-1), currentId, Builder::policyText("testing")}};
    };
}

ReportedPolicy failing()
{
    ReportedPolicy made = reported(QStringLiteral("one.example"), 1);
    made.failed = 3;
    made.failures = {{QStringLiteral("certificate-expired"), 3}};
    return made;
}

ReportedPolicy withoutPolicy()
{
    ReportedPolicy made = reported(QStringLiteral("one.example"), 1);
    made.type = QStringLiteral("no-policy-found");
    return made;
}

/// The names are aliases for those of a provider; null leaves one as it is.
Change delegated(const QByteArray &record, const QByteArray &host)
{
    return [=](Builder &b) {
        if (!record.isEmpty()) {
            const DomainName owner = b.evidence.stsTxtName(), target = name(record);
            b.records(owner, RecordType::TXT,
                      {{owner, RecordType::CNAME, 300, target},
                       {target, RecordType::TXT, 300, TxtData{{"v=STSv1; id=1"}}}});
        }
        if (!host.isEmpty()) {
            const DomainName owner = b.evidence.policyHost(), target = name(host);
            b.records(owner, RecordType::A,
                      {{owner, RecordType::CNAME, 300, target}, {target, RecordType::A, 300, policyAddress}});
        }
    };
}

Change subdomain(const QList<QByteArray> &texts)
{
    return [texts](Builder &b) {
        const DomainName sub = b.evidence.domain().child("lists");
        b.evidence.subdomains = {sub};
        b.records(sub, RecordType::MX, {{sub, RecordType::MX, 300, MxData{10, firstMx.host}}});
        b.text(sub.child("_mta-sts"), texts);
    };
}

void recordRemoved(Builder &b)
{
    seenBefore(currentId, Builder::policyText("enforce"))(b);
    b.records(b.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
}

void mailServerBroken(Builder &b)
{
    reports("enforce", quietWeeks())(b);
    SmtpAnswer made = Builder::mailServer("mx1.example.org");
    Order order = leafOrder("mx1.example.org");
    order.notAfter = now().addDays(-1);
    made.tls->chain = chainFor(order);
    b.evidence.smtp[firstMx] = made;
}

} // namespace

QList<Case> operationCases()
{
    const QByteArray now = Builder::policyText("enforce");
    const QByteArray before = Builder::policyText("testing");
    return {
        domain("ops.update-order/ok", seenBefore(currentId, now)),
        domain("ops.update-order/same-id", seenBefore(currentId, before)),
        domain("ops.update-order/id-first", seenBefore("1", now)),
        domain("ops.update-order/unlisted",
               seenBefore("1",
                          "version: STSv1\r\nmode: enforce\r\nmx: mx9.example.org\r\nmax_age: 1209600\r\n")),
        domain("ops.removal/ok", seenBefore(currentId, now)),
        domain("ops.removal/too-early", recordRemoved),
        domain("ops.delegation/split", delegated("example-org.provider.net", "web.another.net")),
        domain("ops.delegation/unclear", delegated("example-org.provider.net", {})),
        domain("ops.delegation/hosted", delegated({}, "web.provider.net")),
        domain("ops.delegation/delegated",
               delegated("example-org._mta-sts.provider.net", "example-org.mta-sts.provider.net")),
        domain("ops.subdomains/ok", subdomain({"v=STSv1; id=1"})),
        domain("ops.subdomains/uncovered", subdomain({})),
        domain("ready.reports/ok", reports("testing", quietWeeks())),
        domain("ready.reports/none", reports("testing", {})),
        domain("ready.reports/few", reports("testing", {reported(QStringLiteral("one.example"), 1)})),
        domain("ready.reports/failures", reports("testing", {failing()})),
        domain("ready.reports/no-policy", reports("testing", {withoutPolicy()})),
        domain("ready.enforce/ok", reports("enforce", quietWeeks())),
        domain("ready.enforce/ready", tested(20, quietWeeks())),
        domain("ready.enforce/not-enough", tested(5, quietWeeks())),
        domain("ready.enforce/not-yet", reports("testing", quietWeeks() + QList{failing()})),
        domain("ready.enforce/at-risk", mailServerBroken),
    };
}

} // namespace Outcomes
