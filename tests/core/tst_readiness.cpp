#include "checks/assess.h"
#include "checks/readiness.h"

#include "support/evidencebuilder.h"

#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace Qt::StringLiterals;

namespace {

ReportedPolicy reported(const QString &sender, int daysAgo)
{
    const QDateTime day = TestAuthority::now().addDays(-daysAgo);
    return {sender, QString::number(daysAgo), day.addSecs(-43200), day, u"sts"_s, 10, 0, {}};
}

/// A domain of which everything is known that the rule asks for.
Builder readyDomain()
{
    Builder builder;
    builder.everything("testing");
    for (int day = 14; day >= 0; --day)
        builder.evidence.reports << reported(u"one.example"_s, day) << reported(u"two.example"_s, day);
    builder.evidence.history = {{TestAuthority::now().addDays(-20), TestAuthority::now().addDays(-1),
                                 "20260601000000", Builder::policyText("testing")}};
    return builder;
}

QString outcomeOf(const Builder &builder)
{
    for (const Finding &finding : assess(builder.evidence)) {
        if (QByteArrayView(finding.check->id) == "ready.enforce")
            return QString::fromLatin1(finding.outcome->code);
    }
    return {};
}

QList<ReadyCondition> conditionsOf(const Builder &builder)
{
    return readyConditions(Scene::of(builder.evidence), assess(builder.evidence));
}

const MxEndpoint firstMx{name("mx1.example.org"), ip("9.1.1.1")};

using Spoil = std::function<void(Builder &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/// When enforce is said to be safe: each condition alone keeps it from that.
class TestReadiness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allConditionsMet();
    void oneIsMissing_data();
    void oneIsMissing();
    void nothingIsKnown();
    void reportsAboutNothing();
};

void TestReadiness::allConditionsMet()
{
    const Builder builder = readyDomain();
    QCOMPARE(outcomeOf(builder), u"ready"_s);
    const QList<ReadyCondition> conditions = conditionsOf(builder);
    QCOMPARE(conditions.size(), 6);
    for (const ReadyCondition &condition : conditions) {
        QVERIFY2(condition.met == ReadyCondition::Met::Yes && condition.reasons.isEmpty(), condition.rule);
        QVERIFY(QByteArray(condition.rule).endsWith('.'));
    }
}

void TestReadiness::oneIsMissing_data()
{
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<int>("condition");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("also"); // another condition that the same thing keeps from being met; -1: none
    const auto both = [](const char *name, int condition, int also, const char *outcome, const Spoil &spoil) {
        QTest::newRow(name) << spoil << condition << QString::fromLatin1(outcome) << also;
    };
    const auto row = [&both](const char *name, int condition, const char *outcome, const Spoil &spoil) {
        both(name, condition, -1, outcome, spoil);
    };
    both("a mail server fails", 0, 2, "not-yet", [](Builder &b) {
        SmtpAnswer made = Builder::mailServer("mx1.example.org");
        TestAuthority::Order order = TestAuthority::leafOrder("mx1.example.org");
        order.notAfter = TestAuthority::now().addDays(-1);
        made.tls->chain = TestAuthority::chainFor(order);
        b.evidence.smtp[firstMx] = made;
    });
    row("a mail server was not looked at", 1, "not-enough", [](Builder &b) {
        b.evidence.smtp[firstMx] = Failure{Failure::Kind::Unreachable, {}};
    });
    both("one of two mail servers does not answer", 1, -1, "not-enough", [](Builder &b) {
        b.mx({{10, firstMx.host}, {20, name("mx2.example.org")}});
        b.addresses(name("mx2.example.org"), {ip("9.1.1.2")});
        SmtpAnswer silent;
        silent.trouble = {Trouble::Kind::Timeout, {}, 0};
        b.evidence.smtp[{name("mx2.example.org"), ip("9.1.1.2")}] = silent;
    });
    row("no mail server was to be looked at", 1, "not-enough",
        [](Builder &b) { b.evidence.smtpWanted = false; });
    row("an address was left out", 1, "not-enough", [](Builder &b) {
        b.evidence.smtp[firstMx] = Failure{Failure::Kind::NotWanted, {}};
    });
    // As when only IPv6 is to be used, and the mail servers have none.
    row("no address of a mail server was to be looked at", 1, "not-enough", [](Builder &b) {
        for (Fact<SmtpAnswer> &fact : b.evidence.smtp)
            fact = Failure{Failure::Kind::NotWanted, {}};
    });
    row("an address of the policy host was left out", 1, "not-enough", [](Builder &b) {
        b.addresses(b.evidence.policyHost(), {ip("9.2.2.1"), ip("2a00::1")});
        b.evidence.policy[ip("2a00::1")] = Failure{Failure::Kind::NotWanted, {}};
    });
    row("a certificate runs out", 2, "not-yet", [](Builder &b) {
        SmtpAnswer made = Builder::mailServer("mx1.example.org");
        TestAuthority::Order order = TestAuthority::leafOrder("mx1.example.org");
        order.notAfter = TestAuthority::now().addDays(3);
        made.tls->chain = TestAuthority::chainFor(order);
        b.evidence.smtp[firstMx] = made;
    });
    row("seen for the first time", 3, "not-enough", [](Builder &b) { b.evidence.history.clear(); });
    row("seen for thirteen days", 3, "not-enough",
        [](Builder &b) { b.evidence.history[0].first = TestAuthority::now().addDays(-13); });
    row("another policy in between", 3, "not-enough", [](Builder &b) {
        Sighting other = b.evidence.history[0];
        other.policy = Builder::policyText("enforce");
        other.first = other.last = TestAuthority::now().addSecs(-3600);
        b.evidence.history.append(other);
    });
    row("addresses of a mail server that DNS does not give out", 1, "not-enough",
        [](Builder &b) { b.servfail(name("mx2.example.org"), RecordType::AAAA); });
    row("addresses of the policy host that DNS does not give out", 1, "not-enough",
        [](Builder &b) { b.servfail(b.evidence.policyHost(), RecordType::AAAA); });
    row("a mail server that is no host name", 0, "not-yet", [](Builder &b) {
        b.mx({{10, name("mx1.example.org")}, {20, name("mx2.example.org")}, {30, name("mx_3.example.org")}});
        b.addresses(name("mx_3.example.org"), {ip("9.1.1.3")});
        b.evidence.smtp[{name("mx_3.example.org"), ip("9.1.1.3")}] = Builder::mailServer("mx_3.example.org");
    });
    both("no reports", 4, 5, "not-enough", [](Builder &b) { b.evidence.reports.clear(); });
    row("one sender", 4, "not-enough", [](Builder &b) {
        for (ReportedPolicy &each : b.evidence.reports)
            each.submitter = u"one.example"_s;
    });
    row("a gap", 4, "not-enough", [](Builder &b) {
        b.evidence.reports.removeIf([](const ReportedPolicy &each) {
            const qint64 days = each.end.daysTo(TestAuthority::now());
            return days >= 5 && days <= 7;
        });
    });
    row("a failure", 5, "not-yet", [](Builder &b) {
        b.evidence.reports.last().failed = 1;
        b.evidence.reports.last().failures = {{u"certificate-expired"_s, 1}};
    });
    row("a failure under a type of its own", 5, "not-yet", [](Builder &b) {
        b.evidence.reports.last().type = u"other"_s;
        b.evidence.reports.last().failed = 500;
    });
    row("no policy found", 5, "not-yet",
        [](Builder &b) { b.evidence.reports.last().type = u"no-policy-found"_s; });
}

void TestReadiness::oneIsMissing()
{
    QFETCH(Spoil, spoil);
    QFETCH(int, condition);
    QFETCH(QString, outcome);
    QFETCH(int, also);
    Builder builder = readyDomain();
    spoil(builder);
    QCOMPARE(outcomeOf(builder), outcome);
    const QList<ReadyCondition> conditions = conditionsOf(builder);
    for (int i = 0; i < conditions.size(); ++i)
        QVERIFY2((conditions[i].met != ReadyCondition::Met::Yes) == (i == condition || i == also),
                 conditions[i].rule);
    QVERIFY(!conditions[condition].reasons.isEmpty());
}

void TestReadiness::nothingIsKnown()
{
    Builder builder;
    builder.everything("testing");
    QCOMPARE(outcomeOf(builder), u"not-enough"_s);
    builder.evidence.historyFailed = true;
    for (const Finding &finding : assess(builder.evidence)) {
        if (QByteArrayView(finding.check->id) == "ready.enforce")
            QCOMPARE(finding.status, Status::Unknown);
    }
}

/// A report without a session is no day without a failure.
void TestReadiness::reportsAboutNothing()
{
    Builder builder = readyDomain();
    for (ReportedPolicy &each : builder.evidence.reports)
        each.successful = 0;
    QCOMPARE(outcomeOf(builder), u"not-enough"_s);
}

QTEST_APPLESS_MAIN(TestReadiness)
#include "tst_readiness.moc"
