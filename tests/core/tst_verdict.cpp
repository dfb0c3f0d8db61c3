#include "report/report.h"

#include "support/changedevidence.h"

#include <QtTest>

using namespace Postseal;
using namespace ChangedEvidence;
using namespace TestAuthority;
using Action = Delivery::Action;

namespace {

PolicyAnswer stopped(PolicyAnswer::Stage stage, Trouble::Kind kind)
{
    PolicyAnswer made;
    made.stage = stage;
    made.trouble = {kind, {}, 10000};
    return made;
}

SmtpAnswer stopped(SmtpAnswer::Stage stage, Trouble::Kind kind)
{
    SmtpAnswer made;
    made.stage = stage;
    made.trouble = {kind, {}, 10000};
    return made;
}

const IpAddress secondAddress = ip("9.2.2.2");
const MxEndpoint mx2{name("mx2.example.org"), ip("9.1.1.2")};

/// The policy host has a second address, which answers like this.
Change second(const std::function<Fact<PolicyAnswer>(const Builder &)> &made)
{
    return [made](Builder &b) {
        b.addresses(b.evidence.policyHost(), {policyAddress, secondAddress});
        b.evidence.policy[secondAddress] = made(b);
    };
}

Change policyChain(const Order &order)
{
    return [order](Builder &b) {
        PolicyAnswer answer = b.served(Builder::policyText("enforce"));
        answer.tls->chain = chainFor(order);
        b.evidence.policy[policyAddress] = answer;
    };
}

Change mailChain(const QByteArray &mode, const Order &order)
{
    return [=](Builder &b) {
        b.everything(mode);
        SmtpAnswer answer = Builder::mailServer("mx1.example.org");
        answer.tls->chain = chainFor(order);
        b.evidence.smtp[mx1] = answer;
    };
}

Change mail(const SmtpAnswer &first)
{
    return [first](Builder &b) { b.evidence.smtp[mx1] = first; };
}

SmtpAnswer withoutStartTls()
{
    SmtpAnswer made = Builder::mailServer("mx1.example.org");
    made.stage = SmtpAnswer::Stage::Ehlo;
    made.ehlo = SmtpReply{250, {"mx1.example.org", "8BITMIME"}};
    made.startTls.reset();
    made.ehloAfterTls.reset();
    made.tls.reset();
    return made;
}

Order expired(const QByteArray &host)
{
    Order order = leafOrder(host);
    order.notAfter = now().addDays(-1);
    return order;
}

} // namespace

/// From evidence to the one word, row by row of what users are promised.
class TestVerdict : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void testingLowersOneLevel();
    void deliveryTable();
    void modeDecidesDelivery_data();
    void modeDecidesDelivery();
    void warningsCountWhenStrict();
    void noSuchDomain();
};

void TestVerdict::verdicts_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("verdict");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *tag, const char *verdict, int exit, const Change &change) {
        QTest::newRow(tag) << change << QByteArray(verdict) << exit;
    };
    const auto txt = [](const QList<QByteArray> &texts) {
        return [texts](Builder &b) { b.text(b.evidence.stsTxtName(), texts); };
    };
    const auto body = [](const QByteArray &text) {
        return [text](Builder &b) { b.evidence.policy[policyAddress] = b.served(text); };
    };
    row("good", "protected", 0, [](Builder &) {});
    row("mode testing", "testing", 0, [](Builder &b) { b.everything("testing"); });
    row("mode none", "off", 0, [](Builder &b) { b.everything("none"); });
    row("nothing set up", "absent", 1, [](Builder &b) {
        b.evidence.policy.clear();
        b.mailOnly();
    });
    row("file without record", "ineffective", 1,
        [](Builder &b) { b.records(b.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain); });
    row("record without host", "ineffective", 1, [](Builder &b) {
        b.evidence.policy.clear();
        for (const RecordType type : {RecordType::A, RecordType::AAAA})
            b.records(b.evidence.policyHost(), type, {}, Rcode::NxDomain);
    });
    row("two records", "ineffective", 1, txt({"v=STSv1; id=1;", "v=STSv1; id=2;"}));
    row("record without id", "ineffective", 1, txt({"v=STSv1;"}));
    row("record of another version", "ineffective", 1, txt({"v=STSv2; id=1;"}));
    row("record beside noise", "protected", 0, txt({"v=STSv1; id=1;", "hello"}));
    row("policy host SERVFAIL", "ineffective", 1, [](Builder &b) {
        b.evidence.policy.clear();
        b.servfail(b.evidence.policyHost(), RecordType::A);
        b.servfail(b.evidence.policyHost(), RecordType::AAAA);
    });
    row("policy host only private", "ineffective", 1, [](Builder &b) {
        b.evidence.policy.clear();
        b.addresses(b.evidence.policyHost(), {ip("10.0.0.1")});
        b.evidence.policy[ip("10.0.0.1")] = Failure{Failure::Kind::NotPublic, {}};
    });
    row("policy certificate expired", "ineffective", 1, policyChain(expired("mta-sts.example.org")));
    row("policy certificate for another", "ineffective", 1, policyChain(leafOrder("example.org")));
    row("policy certificate self-signed", "ineffective", 1, [](Builder &b) {
        PolicyAnswer answer = b.served(Builder::policyText("enforce"));
        answer.tls->chain = {issue(leafOrder("mta-sts.example.org")).der};
        b.evidence.policy[policyAddress] = answer;
    });
    row("policy refused", "ineffective", 1, [](Builder &b) {
        b.evidence.policy[policyAddress] = stopped(PolicyAnswer::Stage::Connect, Trouble::Kind::Refused);
    });
    row("policy not found", "ineffective", 1, [](Builder &b) {
        PolicyAnswer answer = b.served("gone");
        answer.status = 404;
        b.evidence.policy[policyAddress] = answer;
    });
    row("policy moved", "ineffective", 1, [](Builder &b) {
        PolicyAnswer answer = b.served(Builder::policyText("enforce"));
        answer.status = 302;
        answer.location = "https://example.org/";
        b.evidence.policy[policyAddress] = answer;
    });
    row("policy too large", "ineffective", 1, [](Builder &b) {
        PolicyAnswer answer = b.served(Builder::policyText("enforce") + QByteArray(70000, '\n'));
        answer.stage = PolicyAnswer::Stage::Body;
        answer.trouble.kind = Trouble::Kind::TooMuch;
        answer.bodyCut = true;
        b.evidence.policy[policyAddress] = answer;
    });
    row("HTML", "ineffective", 1, body("<html>hello</html>"));
    row("empty file", "ineffective", 1, body(""));
    row("no max_age", "ineffective", 1, body("version: STSv1\r\nmode: enforce\r\nmx: *.example.org\r\n"));
    row("no mx", "ineffective", 1, body("version: STSv1\r\nmode: enforce\r\nmax_age: 604800\r\n"));
    row("no version", "ineffective", 1, body("mode: enforce\r\nmx: *.example.org\r\nmax_age: 604800\r\n"));
    row("line feeds only", "protected", 0,
        body("version: STSv1\nmode: enforce\nmx: *.example.org\nmax_age: 2592000\n"));
    row("second address dead", "protected", 0, second([](const Builder &) {
            return stopped(PolicyAnswer::Stage::Connect, Trouble::Kind::Timeout);
        }));
    row("second address refuses", "protected", 0, second([](const Builder &) {
            return stopped(PolicyAnswer::Stage::Connect, Trouble::Kind::Refused);
        }));
    row("second address without route from here", "protected", 3, second([](const Builder &) {
            return Failure{Failure::Kind::Unreachable, {}};
        }));
    row("second address wrong certificate", "ineffective", 1, second([](const Builder &b) {
            PolicyAnswer answer = b.served(Builder::policyText("enforce"));
            answer.tls->chain = chainFor(leafOrder("other.example"));
            return answer;
        }));
    row("second address 404", "ineffective", 1, second([](const Builder &b) {
            PolicyAnswer answer = b.served("gone");
            answer.status = 404;
            return answer;
        }));
    row("second address bad policy", "ineffective", 1,
        second([](const Builder &b) { return b.served("version: STSv1\r\nmode: enforce\r\n"); }));
    row("second address testing", "testing", 1,
        second([](const Builder &b) { return b.served(Builder::policyText("testing")); }));
    row("second address none", "off", 1,
        second([](const Builder &b) { return b.served(Builder::policyText("none")); }));
    row("MX not in the policy", "losing-mail", 1,
        body("version: STSv1\r\nmode: enforce\r\nmx: mx1.example.org\r\nmax_age: 2592000\r\n"));
    row("MX not in the policy, testing", "testing", 0,
        body("version: STSv1\r\nmode: testing\r\nmx: mx1.example.org\r\nmax_age: 2592000\r\n"));
    row("MX without STARTTLS", "losing-mail", 1, mail(withoutStartTls()));
    row("MX with an expired certificate", "losing-mail", 1, mailChain("enforce", expired("mx1.example.org")));
    row("MX with another's certificate", "losing-mail", 1, mailChain("enforce", leafOrder("example.org")));
    row("MX with an expired certificate, testing", "testing", 0,
        mailChain("testing", expired("mx1.example.org")));
    row("MX with an expired certificate, none", "off", 0, mailChain("none", expired("mx1.example.org")));
    row("MX refuses connections", "protected", 0,
        mail(stopped(SmtpAnswer::Stage::Connect, Trouble::Kind::Refused)));
    row("MX silent", "protected", 0, mail(stopped(SmtpAnswer::Stage::Connect, Trouble::Kind::Timeout)));
    row("port 25 closed from here", "protected", 3, [](Builder &b) {
        for (const MxEndpoint &endpoint : {mx1, mx2})
            b.evidence.smtp[endpoint] = stopped(SmtpAnswer::Stage::Connect, Trouble::Kind::Timeout);
    });
    row("port 25 closed from here, testing", "testing", 3, [](Builder &b) {
        b.everything("testing");
        for (const MxEndpoint &endpoint : {mx1, mx2})
            b.evidence.smtp[endpoint] = stopped(SmtpAnswer::Stage::Connect, Trouble::Kind::Timeout);
    });
    row("null MX", "no-mail", 0, [](Builder &b) {
        b.mailOnly();
        b.evidence.smtp.clear();
        b.evidence.policy.clear();
        b.mx({{0, DomainName::root()}});
    });
    row("no MX and no address", "no-mail", -1, [](Builder &b) {
        b.mailOnly();
        b.evidence.smtp.clear();
        b.evidence.policy.clear();
        b.mx({});
    });
    row("no MX but an address", "losing-mail", 1, [](Builder &b) {
        b.evidence.smtp.clear();
        b.mx({});
        b.addresses(b.evidence.domain(), {ip("9.1.1.9")});
        b.evidence.smtp[{b.evidence.domain(), ip("9.1.1.9")}] = Builder::mailServer("example.org");
    });
    row("MX SERVFAIL", "unknown", 1, [](Builder &b) {
        b.evidence.smtp.clear();
        b.servfail(b.evidence.domain(), RecordType::MX);
    });
    row("TXT SERVFAIL without a file", "unknown", 1, [](Builder &b) {
        b.mailOnly();
        b.evidence.policy.clear();
        b.servfail(b.evidence.stsTxtName(), RecordType::TXT);
    });
    row("TXT SERVFAIL with a file", "ineffective", 1,
        [](Builder &b) { b.servfail(b.evidence.stsTxtName(), RecordType::TXT); });
    row("TXT timed out here", "unknown", 3,
        [](Builder &b) { b.fail(b.evidence.stsTxtName(), RecordType::TXT); });
    row("no resolver", "unknown", 3, [](Builder &b) {
        b.evidence.policy.clear();
        b.evidence.smtp.clear();
        b.evidence.control = Failure{Failure::Kind::Timeout, {}};
        for (auto it = b.evidence.dns.begin(); it != b.evidence.dns.end(); ++it)
            *it = Failure{Failure::Kind::Timeout, {}};
    });
    row("bad input", "unknown", 1, [](Builder &b) {
        b.evidence = Evidence();
        b.evidence.input = readMailDomain(QStringLiteral("localhost"));
        b.evidence.finished = true;
    });
    row("resolver silent about the root only", "protected", 0, [](Builder &b) {
        b.evidence.control = Failure{Failure::Kind::Timeout, {}};
    });
}

void TestVerdict::verdicts()
{
    QFETCH(Change, change);
    QFETCH(QByteArray, verdict);
    QFETCH(int, exit);
    Builder builder = good();
    change(builder);
    builder.serveAlike();
    const Report report = makeReport(builder.evidence);
    QByteArray list;
    for (const Finding &finding : report.findings) {
        if (finding.status == Status::Error || finding.status == Status::Unknown)
            list += finding.name().toLatin1() + ' ' + statusWord(finding.status) + ' ' +
                    finding.address.toLatin1() + '\n';
    }
    QVERIFY2(verdictWord(report.verdict) == verdict, verdictWord(report.verdict) + ("\n" + list));
    if (exit >= 0)
        QVERIFY2(exitStatus(report, false) == exit, list.constData());
    const bool closed = QByteArrayView(QTest::currentDataTag()).startsWith("port 25 closed");
    if (closed)
        QVERIFY(!report.smtpTested);
}

void TestVerdict::testingLowersOneLevel()
{
    const auto levels = [](const QByteArray &mode) {
        Builder builder = good();
        mailChain(mode, expired("mx1.example.org"))(builder);
        QMap<QByteArray, Status> list;
        const Findings findings = assess(builder.evidence);
        for (const Finding &finding : findings) {
            if (finding.subject == mx1.host.toString())
                list.insert(finding.check->id, finding.status);
        }
        return list.value("smtp.certificate.validity");
    };
    QCOMPARE(levels("enforce"), Status::Error);
    QCOMPARE(levels("testing"), Status::Warning);
}

void TestVerdict::deliveryTable()
{
    Builder builder = good();
    mail(withoutStartTls())(builder);
    const Report report = makeReport(builder.evidence);
    QCOMPARE(report.delivery.size(), 2);
    QCOMPARE(report.delivery[0].mx, mx1.host);
    QCOMPARE(report.delivery[0].preference, 10);
    QCOMPARE(report.delivery[0].address, mx1.address);
    QCOMPARE(report.delivery[0].action, Action::Refuse);
    QVERIFY(report.delivery[0].because.contains(QStringLiteral("smtp.starttls/absent")) ||
            !report.delivery[0].because.isEmpty());
    QCOMPARE(report.delivery[1].action, Action::Deliver);
    QVERIFY(report.delivery[1].because.isEmpty());
}

void TestVerdict::modeDecidesDelivery_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<int>("action");
    QTest::newRow("enforce") << QByteArray("enforce") << int(Action::Refuse);
    QTest::newRow("testing") << QByteArray("testing") << int(Action::DeliverUnprotected);
    QTest::newRow("none") << QByteArray("none") << int(Action::Deliver);
}

void TestVerdict::modeDecidesDelivery()
{
    QFETCH(QByteArray, mode);
    QFETCH(int, action);
    Builder builder = good();
    mailChain(mode, expired("mx1.example.org"))(builder);
    QCOMPARE(int(makeReport(builder.evidence).delivery.first().action), action);
    builder.evidence.smtp[mx1] = stopped(SmtpAnswer::Stage::Connect, Trouble::Kind::Refused);
    const Action down = makeReport(builder.evidence).delivery.first().action;
    QCOMPARE(down, mode == "none" ? Action::Deliver : Action::Unknown);
}

void TestVerdict::warningsCountWhenStrict()
{
    Builder builder = good();
    second([](const Builder &) { return stopped(PolicyAnswer::Stage::Connect, Trouble::Kind::Timeout); })(
        builder);
    const Report report = makeReport(builder.evidence);
    QCOMPARE(report.verdict, Verdict::Protected);
    QCOMPARE(exitStatus(report, false), 0);
    QCOMPARE(exitStatus(report, true), 1);
}

void TestVerdict::noSuchDomain()
{
    Builder builder;
    builder.mailOnly();
    builder.evidence.smtp.clear();
    builder.evidence.policy.clear();
    builder.mx({});
    QVERIFY(!isMissing(makeReport(builder.evidence)));
    builder.records(builder.evidence.domain(), RecordType::MX, {}, Rcode::NxDomain);
    const Report report = makeReport(builder.evidence);
    QCOMPARE(report.verdict, Verdict::NoMail);
    QVERIFY(isMissing(report));
    QVERIFY(verdictSentence(report) != verdictSentence(Verdict::NoMail));
    QVERIFY(toText(report, false).contains(verdictSentence(report)));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
