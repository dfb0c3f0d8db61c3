#include "report/report.h"

#include "support/evidencebuilder.h"

#include <QtTest>

using namespace Postseal;
using namespace EvidenceBuilder;
using namespace TestAuthority;
using Action = Delivery::Action;

namespace {

const IpAddress policyAddress = ip("9.2.2.1");
const MxEndpoint mx1{name("mx1.example.org"), ip("9.1.1.1")};
const MxEndpoint mx2{name("mx2.example.org"), ip("9.1.1.2")};

/// Fits no server of the domain.
SmtpAnswer withWrongCertificate()
{
    return Builder::mailServer("other.example");
}

/// The policy host shows the certificate of another.
PolicyAnswer untrusted(const Builder &builder, const QByteArray &text)
{
    PolicyAnswer answer = builder.served(text);
    answer.tls->chain = chainFor(leafOrder("www.example.org"));
    return answer;
}

/// An earlier run saw this policy for the last time so many days ago.
Sighting seen(const QByteArray &policy, int daysAgo, const QByteArray &id = "20260601000000")
{
    return {now().addDays(-daysAgo - 30), now().addDays(-daysAgo), id, policy};
}

Action actionFor(const Report &report, const MxEndpoint &endpoint)
{
    for (const Delivery &row : report.delivery) {
        if (row.mx == endpoint.host && row.address == endpoint.address)
            return row.action;
    }
    return Action::Unknown;
}

QStringList faultsOf(const Report &report)
{
    QStringList list;
    for (const Finding &finding : report.findings) {
        if (finding.status == Status::Error || finding.status == Status::Unknown)
            list.append(finding.name());
    }
    return list;
}

const Finding *findingOf(const Report &report, const QByteArray &check)
{
    for (const Finding &finding : report.findings) {
        if (check == finding.check->id)
            return &finding;
    }
    return nullptr;
}

} // namespace

/// What becomes of mail where more than one thing is wrong, or not all that counts is visible now.
class TestDelivery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nullMxBesideRealOne();
    void mailServerNotFoundOut();
    void oddLineEndsDeliver();
    void addressesLeftOut();
    void copyIsStillHeld_data();
    void copyIsStillHeld();
    void copyDoesNotList();
    void copiesOfSeveralSightings();
    void servedButNotFound();
    void policiesDiffer_data();
    void policiesDiffer();
    void weakerPolicyListsLess();
    void nameIsNoHostName();
    void manyAddresses();
    void tlsaQuestionFails();
};

void TestDelivery::nullMxBesideRealOne()
{
    Builder b = good();
    b.mx({{0, DomainName::root()}, {10, mx1.host}});
    b.evidence.smtp[mx1] = withWrongCertificate();
    const Report report = makeReport(b.evidence);
    QVERIFY(faultsOf(report).contains(QStringLiteral("mx.null/mixed")));
    QVERIFY(faultsOf(report).contains(QStringLiteral("smtp.certificate.name/mismatch")));
    QCOMPARE(actionFor(report, mx1), Action::Refuse);
    QCOMPARE(report.verdict, Verdict::LosingMail);
}

/// No MX, and the addresses of the domain itself cannot be looked up: whether it takes mail is open.
void TestDelivery::mailServerNotFoundOut()
{
    Builder b = good();
    b.evidence.smtp.clear();
    b.mx({});
    b.servfail(b.evidence.domain(), RecordType::A);
    const Report report = makeReport(b.evidence);
    QCOMPARE(findingOf(report, "mx.present")->status, Status::Unknown);
    QCOMPARE(report.verdict, Verdict::Unknown);
    QCOMPARE(exitStatus(report, false), 3);
}

/// Worth a word, and no reason for any sender to keep the mail.
void TestDelivery::oddLineEndsDeliver()
{
    Builder builder = good();
    SmtpAnswer answer = *builder.evidence.smtp[mx1].value();
    answer.oddLineEnds = true;
    builder.evidence.smtp[mx1] = answer;
    const Report report = makeReport(builder.evidence);
    QCOMPARE(actionFor(report, mx1), Action::Deliver);
    QCOMPARE(report.verdict, makeReport(good().evidence).verdict);
}

/// One row and one finding stand for all addresses that are beyond the limit: unknown, and never good.
void TestDelivery::addressesLeftOut()
{
    Builder builder = good();
    QList<IpAddress> many{mx1.address};
    for (int i = 1; i < 16; ++i) {
        many.append(ip(("9.1.3." + QByteArray::number(i)).constData()));
        builder.evidence.smtp.insert({mx1.host, many.last()}, Failure{Failure::Kind::Limit, {}});
    }
    builder.addresses(mx1.host, many);
    const Report report = makeReport(builder.evidence);
    qsizetype rows = 0, unknown = 0;
    for (const Delivery &row : report.delivery) {
        rows += row.mx == mx1.host ? 1 : 0;
        unknown += row.mx == mx1.host && row.action == Action::Unknown ? 1 : 0;
    }
    QCOMPARE(rows, 2);
    QCOMPARE(unknown, 1);
    QCOMPARE(actionFor(report, mx1), Action::Deliver);
    QVERIFY(faultsOf(report).contains(QStringLiteral("smtp.reachable/unknown")));
}

void TestDelivery::copyIsStillHeld_data()
{
    QTest::addColumn<Sighting>("sighting");
    QTest::addColumn<bool>("recordGone");
    QTest::addColumn<int>("action");
    const QByteArray enforce = Builder::policyText("enforce");
    const auto row = [](const char *tag, const Sighting &sighting, bool recordGone, Action action) {
        QTest::newRow(tag) << sighting << recordGone << int(action);
    };
    row("seen today", seen(enforce, 0), false, Action::Refuse);
    row("seen today, record gone", seen(enforce, 0), true, Action::Refuse);
    row("run out", seen(enforce, 31), false, Action::Deliver);
    row("only testing", seen(Builder::policyText("testing"), 0), false, Action::Deliver);
}

/// The policy host is gone, and one mail server would not satisfy what it served before (RFC 8461 5.1).
void TestDelivery::copyIsStillHeld()
{
    QFETCH(Sighting, sighting);
    QFETCH(bool, recordGone);
    QFETCH(int, action);
    Builder b = good();
    PolicyAnswer gone = b.served("gone");
    gone.status = 404;
    b.evidence.policy[policyAddress] = gone;
    if (recordGone)
        b.records(b.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    b.evidence.smtp[mx2] = withWrongCertificate();
    b.evidence.history = {sighting};
    const Report report = makeReport(b.evidence);
    QCOMPARE(report.verdict, recordGone ? Verdict::Absent : Verdict::Ineffective);
    QCOMPARE(int(actionFor(report, mx2)), action);
    QCOMPARE(actionFor(report, mx1), Action::Deliver);
}

/// A mail server that came after the copies were fetched.
void TestDelivery::copyDoesNotList()
{
    Builder b = good();
    const QByteArray before =
        "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.org\r\nmax_age: 2592000\r\n";
    b.evidence.history = {seen(before, 1)};
    Report report = makeReport(b.evidence); // under the same id nobody fetches the new one
    QCOMPARE(actionFor(report, mx2), Action::Refuse);
    QCOMPARE(actionFor(report, mx1), Action::Deliver);
    QVERIFY(report.delivery.last().because.contains(QStringLiteral("match.mx-covered/uncovered")));
    // By another id they learn of it, but only once no cache hands out the old one any more: who knows when
    // it was replaced.
    const Sighting replaced = seen(before, 1, "20260501000000");
    b.evidence.history = {replaced};
    report = makeReport(b.evidence);
    QCOMPARE(actionFor(report, mx2), Action::Unknown);
    QCOMPARE(actionFor(report, mx1), Action::Deliver);
    const Sighting justNow{now().addSecs(-60), now(), "20260601000000", Builder::policyText("enforce")};
    b.evidence.history = {replaced, justNow};
    report = makeReport(b.evidence);
    QCOMPARE(actionFor(report, mx2), Action::Unknown);
    QVERIFY(report.delivery.last().because.contains(QStringLiteral("match.mx-covered/uncovered")));
    Sighting longAgo = justNow;
    longAgo.first = now().addDays(-3);
    b.evidence.history = {replaced, longAgo};
    report = makeReport(b.evidence);
    QCOMPARE(actionFor(report, mx2), Action::Deliver);
}

/// The id has several sightings: the mail servers changed later, or the file did.
void TestDelivery::copiesOfSeveralSightings()
{
    Builder b = good();
    const QByteArray before =
        "version: STSv1\r\nmode: enforce\r\nmx: mx1.example.org\r\nmax_age: 2592000\r\n";
    const QByteArray current = "20260601000000";
    const QByteArray served = Builder::policyText("enforce");
    const Sighting old{now().addDays(-20), now().addDays(-11), "20260501000000", before};
    // Policy first, the MX record ten days later: what an MX record does says nothing of the id.
    b.evidence.history = {
        old,
        {now().addDays(-10), now().addSecs(-600), current, served, {name("mx1.example.org")}},
        {now().addSecs(-300), now(), current, served, {mx1.host, mx2.host}}};
    QCOMPARE(actionFor(makeReport(b.evidence), mx2), Action::Deliver);
    // The file of before was also served under the id of now: nobody learns that there is another.
    b.evidence.history = {{now().addDays(-9), now().addSecs(-3000), "20260501000000", before},
                          {now().addSecs(-2400), now().addSecs(-1200), current, before}};
    const Report report = makeReport(b.evidence);
    QCOMPARE(actionFor(report, mx2), Action::Refuse);
    QCOMPARE(report.verdict, Verdict::LosingMail);
}

/// A policy to enforce is there, but nobody knows whether senders ever accepted it.
void TestDelivery::servedButNotFound()
{
    for (const bool recordGone : {false, true}) {
        Builder b = good();
        if (recordGone)
            b.records(b.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
        else
            b.evidence.policy[policyAddress] = untrusted(b, Builder::policyText("enforce"));
        b.evidence.smtp[mx2] = withWrongCertificate();
        const Report report = makeReport(b.evidence);
        QCOMPARE(report.verdict, Verdict::Ineffective);
        QCOMPARE(actionFor(report, mx2), Action::Unknown);
        QCOMPARE(actionFor(report, mx1), Action::Deliver);
    }
}

void TestDelivery::policiesDiffer_data()
{
    QTest::addColumn<QByteArray>("weaker");
    QTest::addColumn<QByteArray>("stricter");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("action");
    QTest::addColumn<int>("status");
    const auto row = [](const char *weaker, const char *stricter, Verdict verdict, Action action,
                        Status status) {
        QTest::addRow("%s and %s", weaker, stricter)
            << QByteArray(weaker) << QByteArray(stricter) << int(verdict) << int(action) << int(status);
    };
    row("none", "enforce", Verdict::Off, Action::Refuse, Status::Error);
    row("none", "testing", Verdict::Off, Action::DeliverUnprotected, Status::Warning);
    row("testing", "enforce", Verdict::Testing, Action::Refuse, Status::Error);
}

/// Two addresses of the policy host serve policies of two modes: the word is that of the weaker, but some
/// senders go by the stricter.
void TestDelivery::policiesDiffer()
{
    QFETCH(QByteArray, weaker);
    QFETCH(QByteArray, stricter);
    QFETCH(int, verdict);
    QFETCH(int, action);
    QFETCH(int, status);
    Builder b = good();
    b.addresses(b.evidence.policyHost(), {policyAddress, ip("9.2.2.2")});
    b.evidence.policy[policyAddress] = b.served(Builder::policyText(weaker));
    b.evidence.policy[ip("9.2.2.2")] = b.served(Builder::policyText(stricter));
    b.evidence.smtp[mx2] = withWrongCertificate();
    const Report report = makeReport(b.evidence);
    QCOMPARE(int(report.verdict), verdict);
    QCOMPARE(int(actionFor(report, mx2)), action);
    QCOMPARE(actionFor(report, mx1), Action::Deliver);
    const auto fault = std::find_if(report.findings.begin(), report.findings.end(), [](const Finding &each) {
        return each.name() == QStringLiteral("smtp.certificate.name/mismatch");
    });
    QVERIFY(fault != report.findings.end());
    QCOMPARE(int(fault->status), status);
}

void TestDelivery::weakerPolicyListsLess()
{
    Builder b = good();
    b.addresses(b.evidence.policyHost(), {policyAddress, ip("9.2.2.2")});
    b.evidence.policy[policyAddress] = b.served("version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n");
    b.evidence.policy[ip("9.2.2.2")] = b.served(Builder::policyText("enforce"));
    const Report report = makeReport(b.evidence);
    QCOMPARE(findingOf(report, "match.mx-covered")->status, Status::Pass);
    QCOMPARE(actionFor(report, mx2), Action::Deliver);
}

/// No mx line can name it, but a wildcard fits one whole label (RFC 8461 4.1).
void TestDelivery::nameIsNoHostName()
{
    const MxEndpoint odd{name("mail_1.example.org"), ip("9.1.1.3")};
    const auto judged = [&](const QByteArray &pattern, const QByteArray &certificate) {
        Builder b = good();
        b.mx({{10, odd.host}, {20, mx2.host}});
        b.addresses(odd.host, {odd.address});
        b.evidence.smtp.remove(mx1);
        b.evidence.smtp[odd] = Builder::mailServer(certificate);
        b.evidence.policy[policyAddress] = b.served("version: STSv1\r\nmode: enforce\r\nmx: " + pattern +
                                                    "\r\nmx: mx2.example.org\r\nmax_age: 2592000\r\n");
        b.serveAlike();
        return makeReport(b.evidence);
    };
    Report report = judged("*.example.org", "*.example.org");
    QVERIFY(faultsOf(report).contains(QStringLiteral("mx.name/bad")));
    QCOMPARE(actionFor(report, odd), Action::Deliver);
    QCOMPARE(report.verdict, Verdict::Protected);
    report = judged("*.example.org", "mx1.example.org");
    QVERIFY(faultsOf(report).contains(QStringLiteral("smtp.certificate.name/mismatch")));
    QCOMPARE(actionFor(report, odd), Action::Refuse);
    report = judged("mx1.example.org", "*.example.org");
    QVERIFY(faultsOf(report).contains(QStringLiteral("match.mx-covered/label")));
    QCOMPARE(report.delivery.first().because, QStringList{QStringLiteral("match.mx-covered/label")});
    QCOMPARE(report.verdict, Verdict::LosingMail);
}

/// So many IPv4 addresses that only some are looked at: what was seen at the IPv6 address still counts.
void TestDelivery::manyAddresses()
{
    Builder b = good();
    QList<IpAddress> all;
    for (int i = 1; i <= 17; ++i) {
        all.append(ip(qPrintable(QStringLiteral("9.7.7.%1").arg(i))));
        b.evidence.smtp[{mx1.host, all.last()}] = Builder::mailServer("mx1.example.org");
    }
    const MxEndpoint last{mx1.host, ip("2606::2")};
    b.addresses(mx1.host, all + QList{last.address});
    b.evidence.smtp[last] = withWrongCertificate();
    const Report report = makeReport(b.evidence);
    QCOMPARE(actionFor(report, last), Action::Refuse);
    QCOMPARE(report.verdict, Verdict::LosingMail);
}

/// Without a validating resolver nobody here can tell whether senders ask this question and wait.
void TestDelivery::tlsaQuestionFails()
{
    for (const bool validates : {false, true}) {
        Builder b = good();
        DnsAnswer control = *b.evidence.control.value();
        control.message.authentic = validates;
        b.evidence.control = control;
        for (const RecordType type : {RecordType::A, RecordType::AAAA}) {
            DnsAnswer address = *b.evidence.answer(mx1.host, type).value();
            address.message.authentic = false;
            b.evidence.dns[{mx1.host, type}] = address;
        }
        b.servfail(tlsaName(mx1.host), RecordType::TLSA);
        const Report report = makeReport(b.evidence);
        QCOMPARE(findingOf(report, "dane.tlsa-dnssec")->status,
                 validates ? Status::NotApplicable : Status::Unknown);
        QCOMPARE(report.delivery.first().dane, validates ? Delivery::Dane::None : Delivery::Dane::Unknown);
    }
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
