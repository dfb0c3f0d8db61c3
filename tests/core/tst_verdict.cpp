#include "report/report.h"

#include "support/evidencebuilder.h"

#include <QtTest>

#include <functional>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace TestAuthority;
using Action = Delivery::Action;

namespace {

using Change = std::function<void(Builder &)>;

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

const IpAddress policyAddress = ip("9.2.2.1");
const IpAddress secondAddress = ip("9.2.2.2");
const MxEndpoint mx1{name("mx1.example.org"), ip("9.1.1.1")};
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

Q_DECLARE_METATYPE(Change)

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
    void missingFactsAreNeverGreen_data();
    void missingFactsAreNeverGreen();
    void nothingIsKnown();
    void stillRunning();
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

void TestVerdict::missingFactsAreNeverGreen_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<QByteArray>>("open");       ///< no finding of these checks may pass
    QTest::addColumn<QList<QByteArray>>("mayVerdict"); ///< besides unknown
    using Ids = QList<QByteArray>;
    const auto all = [](const char *tag, const auto &lose, const Ids &open, const Ids &may) {
        QTest::addRow("%s timed out", tag) << Change([=](Builder &b) {
            lose(b, Fact<DnsAnswer>(Failure{Failure::Kind::Timeout, {}}));
        }) << open << may;
        QTest::addRow("%s abandoned", tag) << Change([=](Builder &b) {
            lose(b, Fact<DnsAnswer>(Failure{Failure::Kind::Abandoned, {}}));
        }) << open << may;
        QTest::addRow("%s never asked", tag)
            << Change([=](Builder &b) { lose(b, Fact<DnsAnswer>()); }) << open << may;
    };
    const auto dns = [](const QByteArray &owner, RecordType type) {
        return [=](Builder &b, const Fact<DnsAnswer> &fact) {
            if (fact.isNotAsked())
                b.evidence.dns.remove({name(owner), type});
            else
                b.evidence.dns[{name(owner), type}] = fact;
        };
    };
    all("MX", dns("example.org", RecordType::MX),
        {"domain.exists", "mx.present", "mx.null", "mx.name", "mx.address", "match.mx-covered",
         "smtp.reachable"},
        {});
    all("TXT", dns("_mta-sts.example.org", RecordType::TXT),
        {"sts-txt.lookup", "sts-txt.present", "sts-txt.single", "sts-txt.version", "sts-txt.syntax",
         "sts-txt.id"},
        {});
    all("TLSRPT", dns("_smtp._tls.example.org", RecordType::TXT),
        {"tlsrpt.present", "tlsrpt.single", "tlsrpt.version", "tlsrpt.syntax", "tlsrpt.rua"}, {"protected"});
    all("policy host A",
        [](Builder &b, const Fact<DnsAnswer> &fact) {
            b.evidence.policy.clear();
            if (fact.isNotAsked())
                b.evidence.dns.remove({b.evidence.policyHost(), RecordType::A});
            else
                b.evidence.dns[{b.evidence.policyHost(), RecordType::A}] = fact;
        },
        {"policy-host.lookup", "policy-host.address", "policy-host.public-address", "policy-https.connect",
         "policy-http.status", "sts-policy.mode", "sts-policy.format", "match.mx-covered"},
        {});
    all("policy host AAAA", dns("mta-sts.example.org", RecordType::AAAA), {"policy-host.public-address"},
        {"protected"});
    all("MX AAAA", dns("mx1.example.org", RecordType::AAAA), {"mx.public-address@mx1.example.org"},
        {"protected"});
    all("MX A",
        [](Builder &b, const Fact<DnsAnswer> &fact) {
            b.evidence.smtp.remove(mx1);
            if (fact.isNotAsked())
                b.evidence.dns.remove({mx1.host, RecordType::A});
            else
                b.evidence.dns[{mx1.host, RecordType::A}] = fact;
        },
        {"mx.address@mx1.example.org", "mx.public-address@mx1.example.org", "smtp.reachable@mx1.example.org",
         "smtp.starttls@mx1.example.org"},
        {"protected"});
    const Ids policyIds{"policy-https.connect",
                        "policy-https.handshake",
                        "policy-https.certificate.name",
                        "policy-https.certificate.trust",
                        "policy-http.status",
                        "policy-http.content-type",
                        "sts-policy.version",
                        "sts-policy.mode",
                        "sts-policy.max-age",
                        "sts-policy.mx-present",
                        "sts-policy.enforced",
                        "match.mx-covered",
                        "match.stale-pattern"};
    const auto one = [](const char *tag, const Change &change, const Ids &open, const Ids &may) {
        QTest::newRow(tag) << change << open << may;
    };
    for (const Failure::Kind kind :
         {Failure::Kind::Timeout, Failure::Kind::Unreachable, Failure::Kind::Abandoned, Failure::Kind::Local,
          Failure::Kind::Limit, Failure::Kind::NotWanted}) {
        QTest::addRow("policy %s", failureWord(kind).constData()) << Change([=](Builder &b) {
            b.evidence.policy[policyAddress] = Failure{kind, {}};
        }) << policyIds << Ids();
        QTest::addRow("mail %s", failureWord(kind).constData()) << Change([=](Builder &b) {
            b.evidence.smtp[mx1] = Failure{kind, {}};
        }) << Ids{"smtp.reachable@mx1.example.org",         "smtp.starttls@mx1.example.org",
                  "smtp.handshake@mx1.example.org",         "smtp.certificate.name@mx1.example.org",
                  "smtp.certificate.trust@mx1.example.org", "smtp.certificate.validity@mx1.example.org"}
                                                                << Ids{"protected"};
    }
    one("policy never looked at", [](Builder &b) { b.evidence.policy.clear(); }, policyIds, {});
    one("mail never looked at", [](Builder &b) { b.evidence.smtp.clear(); },
        {"smtp.reachable", "smtp.starttls", "smtp.certificate.name", "env.port25", "smtp.addresses"},
        {"protected"});
    one("no anchors", [](Builder &b) { b.evidence.anchors.clear(); },
        {"policy-https.certificate.trust", "smtp.certificate.trust"}, {"ineffective"});
    one("no policy chain",
        [](Builder &b) {
            PolicyAnswer answer = *b.evidence.policy[policyAddress].value();
            answer.tls->chain.clear();
            b.evidence.policy[policyAddress] = answer;
        },
        {"policy-https.certificate.trust", "policy-https.certificate.name",
         "policy-https.certificate.validity", "policy-https.certificate.expiring"},
        {"ineffective"});
    one("no mail chain",
        [](Builder &b) {
            SmtpAnswer answer = *b.evidence.smtp[mx1].value();
            answer.tls->chain.clear();
            b.evidence.smtp[mx1] = answer;
        },
        {"smtp.certificate.trust@mx1.example.org", "smtp.certificate.name@mx1.example.org",
         "smtp.certificate.validity@mx1.example.org", "smtp.certificate.expiring@mx1.example.org"},
        {"losing-mail"});
    one("mail stopped in the handshake",
        [](Builder &b) {
            SmtpAnswer answer = *b.evidence.smtp[mx1].value();
            answer.stage = SmtpAnswer::Stage::Handshake;
            answer.trouble.kind = Trouble::Kind::Timeout;
            answer.tls.reset();
            answer.ehloAfterTls.reset();
            b.evidence.smtp[mx1] = answer;
        },
        {"smtp.handshake@mx1.example.org", "smtp.certificate.name@mx1.example.org",
         "smtp.certificate.trust@mx1.example.org", "smtp.tls-version@mx1.example.org"},
        {"losing-mail"});
    one("body cut off",
        [](Builder &b) {
            PolicyAnswer answer = *b.evidence.policy[policyAddress].value();
            answer.stage = PolicyAnswer::Stage::Body;
            answer.trouble.kind = Trouble::Kind::Closed;
            answer.body.chop(30);
            b.evidence.policy[policyAddress] = answer;
        },
        {"sts-policy.mode", "sts-policy.max-age", "sts-policy.version", "match.mx-covered"}, {"ineffective"});
}

void TestVerdict::missingFactsAreNeverGreen()
{
    QFETCH(Change, change);
    QFETCH(QList<QByteArray>, open);
    QFETCH(QList<QByteArray>, mayVerdict);
    Builder builder = good();
    change(builder);
    const Report report = makeReport(builder.evidence);
    QByteArray green;
    for (const Finding &finding : report.findings) {
        const QByteArray id(finding.check->id);
        const bool isOpen = open.contains(id) || open.contains(id + '@' + finding.subject.toLatin1());
        if (isOpen && finding.status == Status::Pass)
            green += finding.name().toLatin1() + ' ' + finding.subject.toLatin1() + ' ' +
                     finding.address.toLatin1() + '\n';
        QVERIFY(finding.status != Status::Waiting && finding.status != Status::Running);
    }
    QVERIFY2(green.isEmpty(), green.constData());
    const QByteArray verdict = verdictWord(report.verdict);
    QVERIFY2(verdict == "unknown" || mayVerdict.contains(verdict), verdict.constData());
    QVERIFY2(exitStatus(report, false) != 0 || QByteArray(QTest::currentDataTag()).endsWith("not-wanted"),
             "something could not be checked");
}

void TestVerdict::nothingIsKnown()
{
    Evidence evidence;
    evidence.input = readMailDomain(QStringLiteral("example.org"));
    evidence.finished = true;
    const Report report = makeReport(evidence);
    QCOMPARE(report.verdict, Verdict::Unknown);
    for (const Finding &finding : report.findings)
        QVERIFY2(finding.status != Status::Pass || finding.name() == QStringLiteral("input.domain/ok"),
                 qPrintable(finding.name()));
    QCOMPARE(exitStatus(report, false), 3);
}

void TestVerdict::stillRunning()
{
    Builder builder = good();
    builder.evidence.finished = false;
    QCOMPARE(makeReport(builder.evidence).verdict, Verdict::Unknown);
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
