#include "report/report.h"

#include "support/changedevidence.h"

#include <QtTest>

using namespace Postseal;
using namespace ChangedEvidence;

/// What was not found out is never green, and no verdict rests on it.
class TestMissingFacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missingFactsAreNeverGreen_data();
    void missingFactsAreNeverGreen();
    void versionsAreNeverGreen_data();
    void versionsAreNeverGreen();
    void faultsStay_data();
    void faultsStay();
    void oneFactOfMany_data();
    void oneFactOfMany();
    void nothingIsKnown();
    void stillRunning();
};

void TestMissingFacts::missingFactsAreNeverGreen_data()
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

void TestMissingFacts::missingFactsAreNeverGreen()
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

void TestMissingFacts::versionsAreNeverGreen_data()
{
    QTest::addColumn<Change>("change");
    const auto mail = [](const char *tag, const std::function<void(SmtpAnswer &)> &change) {
        QTest::newRow(tag) << Change([change](Builder &b) {
            SmtpAnswer answer = *b.evidence.smtp[mx1].value();
            change(answer);
            b.evidence.smtp[mx1] = answer;
        });
    };
    mail("no trial of older ones", [](SmtpAnswer &made) { made.older.reset(); });
    mail("trial of older ones cut off",
         [](SmtpAnswer &made) { made.older->trouble.kind = Trouble::Kind::Timeout; });
    mail("none in the session", [](SmtpAnswer &made) { made.tls->protocol.clear(); });
    mail("an old one in the session", [](SmtpAnswer &made) { made.tls->protocol = "TLSv1"; });
    for (const QByteArray &protocol : {QByteArray(), QByteArray("SSLv3")})
        QTest::addRow("policy host: '%s'", protocol.constData()) << Change([protocol](Builder &b) {
            PolicyAnswer answer = *b.evidence.policy[policyAddress].value();
            answer.tls->protocol = protocol;
            b.evidence.policy[policyAddress] = answer;
        });
    QTest::newRow("nothing tried a second time") << Change([](Builder &b) {
        b.evidence.furtherWanted = false;
        SmtpAnswer answer = *b.evidence.smtp[mx1].value();
        answer.older.reset();
        b.evidence.smtp[mx1] = answer;
    });
}

/// The version of a session that senders would not take, and what nobody tried.
void TestMissingFacts::versionsAreNeverGreen()
{
    QFETCH(Change, change);
    const auto greens = [](const Builder &builder) {
        const Report report = makeReport(builder.evidence);
        return std::count_if(report.findings.begin(), report.findings.end(), [](const Finding &finding) {
            return QByteArray(finding.check->id).endsWith(".tls-version") && finding.status == Status::Pass;
        });
    };
    Builder builder = good();
    const auto all = greens(builder);
    change(builder);
    QVERIFY(greens(builder) < all);
}

/// What is seen to be wrong stays wrong where another address of the policy host could not be looked up.
void TestMissingFacts::faultsStay_data()
{
    QTest::addColumn<Change>("fault");
    QTest::addColumn<QByteArray>("verdict");
    const auto row = [](const char *tag, const char *verdict, const Change &fault) {
        QTest::newRow(tag) << fault << QByteArray(verdict);
    };
    const auto certificate = [&row](const char *tag, const auto &spoil) {
        row(tag, "ineffective", [spoil](Builder &b) {
            PolicyAnswer answer = *b.evidence.policy[policyAddress].value();
            TestAuthority::Order order = TestAuthority::leafOrder("mta-sts.example.org");
            spoil(order);
            answer.tls->chain = TestAuthority::chainFor(order);
            b.evidence.policy[policyAddress] = answer;
        });
    };
    certificate("expired", [](auto &order) { order.notAfter = TestAuthority::now().addDays(-1); });
    certificate("wrong name", [](auto &order) { order = TestAuthority::leafOrder("other.example.org"); });
    row("version", "ineffective", [](Builder &b) {
        b.evidence.policy[policyAddress] = b.served(Builder::policyText("enforce").replace("STSv1", "STSv2"));
    });
    row("a mail server that the policy does not name", "losing-mail", [](Builder &b) {
        b.evidence.policy[policyAddress] =
            b.served(Builder::policyText("enforce").replace("mx: mx1.example.org\r\n", ""));
    });
}

void TestMissingFacts::faultsStay()
{
    QFETCH(Change, fault);
    QFETCH(QByteArray, verdict);
    Builder builder = good();
    fault(builder);
    builder.serveAlike();
    QCOMPARE(QByteArray(verdictWord(makeReport(builder.evidence).verdict)), verdict);
    builder.fail(builder.evidence.policyHost(), RecordType::AAAA);
    const Report less = makeReport(builder.evidence);
    QCOMPARE(QByteArray(verdictWord(less.verdict)), verdict);
    QCOMPARE(exitStatus(less, false), 1);
    builder.evidence.dns.remove({builder.evidence.policyHost(), RecordType::AAAA});
    QVERIFY(makeReport(builder.evidence).verdict != Verdict::Protected);
}

/// A check of the whole that rests on several facts has no opinion while one of them is missing.
void TestMissingFacts::oneFactOfMany_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("check");
    QTest::addColumn<int>("status");
    const auto row = [](const char *tag, const char *check, Status status, const Change &change) {
        QTest::newRow(tag) << change << QString::fromLatin1(check) << int(status);
    };
    const Failure late{Failure::Kind::Timeout, {}}, left{Failure::Kind::NotWanted, {}};
    for (const Failure::Kind kind : {Failure::Kind::NotWanted, Failure::Kind::NotPublic})
        QTest::addRow("mail servers %s", failureWord(kind).constData()) << Change([kind](Builder &b) {
            for (Fact<SmtpAnswer> &fact : b.evidence.smtp)
                fact = Failure{kind, {}};
        }) << QStringLiteral("env.port25") << int(Status::Skipped);
    row("one client has asked too often", "policy-http.client-filter", Status::Skipped, [](Builder &b) {
        PolicyAnswer refused = b.served({});
        refused.status = 429;
        b.evidence.web[clientQuestions(b.evidence, policyAddress).first()] = refused;
    });
    row("past the cache at the second address", "policy-http.cache", Status::Unknown, [late](Builder &b) {
        b.addresses(b.evidence.policyHost(), {policyAddress, ip("9.2.2.2")});
        b.evidence.policy[ip("9.2.2.2")] = b.evidence.policy[policyAddress];
        b.evidence.web[cacheQuestion(b.evidence, ip("9.2.2.2"))] = late;
    });
    row("one of the wrong places", "policy-http.location", Status::Skipped, [](Builder &b) {
        PolicyAnswer page = b.served("nothing");
        page.status = 404;
        b.evidence.policy[policyAddress] = page;
        PolicyAnswer silent;
        silent.trouble.kind = Trouble::Kind::Timeout;
        b.evidence.web[{b.evidence.domain(), policyAddress, 443, "GET", policyPath, ownUserAgent}] = silent;
    });
    row("the policy, after one that is kept", "ops.removal", Status::Unknown, [late](Builder &b) {
        b.evidence.history = {{b.evidence.observedAt.addDays(-5), b.evidence.observedAt.addDays(-1),
                               "20260601000000", Builder::policyText("enforce")}};
        b.evidence.policy[policyAddress] = late;
    });
    const auto wild = [](Builder &b) {
        b.addresses(wildcardHostName(b.evidence), {policyAddress});
        b.text(wildcardTxtName(b.evidence), {"anything"});
    };
    row("addresses behind a wildcard", "dns.wildcard", Status::Unknown, [wild](Builder &b) {
        wild(b);
        b.fail(b.evidence.policyHost(), RecordType::A);
    });
    row("a record behind a wildcard", "dns.wildcard", Status::Unknown, [wild](Builder &b) {
        wild(b);
        b.servfail(b.evidence.tlsRptName(), RecordType::TXT);
    });
    row("the reporting record", "tlsrpt.single", Status::Skipped,
        [](Builder &b) { b.servfail(b.evidence.tlsRptName(), RecordType::TXT); });
    row("addresses of a mail server", "smtp.addresses", Status::Unknown,
        [](Builder &b) { b.fail(mx1.host, RecordType::AAAA); });
    row("one address that was left out", "smtp.addresses", Status::Skipped, [left](Builder &b) {
        b.addresses(mx1.host, {mx1.address, ip("2a00::1")});
        b.evidence.smtp[{mx1.host, ip("2a00::1")}] = left;
    });
}

void TestMissingFacts::oneFactOfMany()
{
    QFETCH(Change, change);
    QFETCH(QString, check);
    QFETCH(int, status);
    Builder builder = good();
    change(builder);
    QSet<Status> found;
    for (const Finding &finding : makeReport(builder.evidence).findings) {
        const bool isOther =
            check == QStringLiteral("smtp.addresses") && finding.subject != mx1.host.toString();
        if (QLatin1String(finding.check->id) == check && !isOther)
            found.insert(finding.status);
    }
    QVERIFY2(found.contains(Status(status)), "it has an opinion");
    QVERIFY(!found.contains(Status::Pass) && !found.contains(Status::NotApplicable));
}

void TestMissingFacts::nothingIsKnown()
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

void TestMissingFacts::stillRunning()
{
    Builder builder = good();
    builder.evidence.finished = false;
    QCOMPARE(makeReport(builder.evidence).verdict, Verdict::Unknown);
}

QTEST_GUILESS_MAIN(TestMissingFacts)
#include "tst_missingfacts.moc"
