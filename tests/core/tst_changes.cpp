#include "report/changes.h"

#include "support/watchedchanges.h"

#include <QTest>

#include <algorithm>

using namespace WatchedChanges;
using Severity = WatchChange::Severity;

/// Two looks held against each other.
class TestChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstLookIsNoChange();
    void noise();
    void mailServersComeAndGo();
    void fileWithoutId();
    void idAndFile();
    void staleAddressIsSilent();
    void certificateRenewed();
    void certificateRenewedWithoutIntermediate();
    void verdictAndLights();
    void anotherFault();
    void recordsVanish();
    void recordsAppear();
    void computerIsNotWatched();
    void worstFirst();
};

void TestChanges::firstLookIsNoChange()
{
    Builder broken = good();
    broken.evidence.smtp[mailHost(broken)] = Failure{Failure::Kind::Timeout, {}};
    const WatchRound first = compareWith(std::nullopt, makeReport(broken.evidence));
    QVERIFY(first.changes.isEmpty());
    QCOMPARE(first.state.domain, broken.evidence.domain());
    QVERIFY(first.state.mx && first.state.policy && !first.state.checks.isEmpty());
    // A state of another domain is no state of this one.
    WatchState other = first.state;
    other.domain = name("example.net");
    QVERIFY(changes(other, broken).isEmpty());
}

void TestChanges::noise()
{
    const WatchState before = stateOf(good());
    Builder now = good();
    QVERIFY(changes(before, now).isEmpty());
    // Another order of records, a TTL that ran down, a slower day, later.
    const DomainName domain = now.evidence.domain();
    now.mx({{20, domain.child("mx2")}, {10, domain.child("mx1")}});
    now.evidence.dns[{now.evidence.stsTxtName(), RecordType::TXT}] = answer(
        {now.evidence.stsTxtName(), RecordType::TXT},
        {{now.evidence.stsTxtName(), RecordType::TXT, 3, TxtData{{"v=STSv1; ", "id=20260601000000;"}}}});
    now.evidence.elapsedMs = 9000;
    now.evidence.observedAt = now.evidence.observedAt.addSecs(6 * 3600);
    PolicyAnswer slow = now.served(Builder::policyText("enforce"));
    slow.elapsedMs = 4000;
    now.evidence.policy[ip("9.2.2.1")] = slow;
    const QList<WatchChange> found = changes(before, now);
    QVERIFY2(found.isEmpty(), said(found).constData());
    // The same mail server at another address, as large hosts do at each look.
    now.addresses(domain.child("mx1"), {ip("9.1.1.77")});
    now.evidence.smtp.remove(mailHost(now));
    now.evidence.smtp[mailHost(now, "mx1", "9.1.1.77")] = Builder::mailServer("mx1.example.org");
    QVERIFY2(changes(before, now).isEmpty(), said(changes(before, now)).constData());
}

void TestChanges::mailServersComeAndGo()
{
    const WatchState before = stateOf(good());
    Builder now = good();
    const DomainName domain = now.evidence.domain();
    now.mx({{10, domain.child("mx1")}, {30, domain.child("mx3")}});
    now.addresses(domain.child("mx3"), {ip("9.1.1.3")});
    now.evidence.smtp.remove(mailHost(now, "mx2", "9.1.1.2"));
    now.evidence.smtp[mailHost(now, "mx3", "9.1.1.3")] = Builder::mailServer("mx3.example.org");
    const QList<WatchChange> found = changes(before, now);
    const QByteArray text = said(found);
    QVERIFY2(text.contains("changed: [mx.present] A mail server was added: mx3.example.org, preference 30."),
             text);
    QVERIFY2(text.contains("changed: [mx.present] A mail server was removed: mx2.example.org."), text);
    // It is not in the policy, and that is what matters.
    QVERIFY2(about(found, "match.mx-covered") &&
                 about(found, "match.mx-covered")->severity == Severity::Worse,
             text);
    QCOMPARE(found.first().severity, Severity::Worse);
    Builder moved = good();
    moved.mx({{10, domain.child("mx1")}, {5, domain.child("mx2")}});
    QVERIFY2(said(changes(before, moved)).contains("The preference of mx2.example.org is 5 now, it was 20."),
             said(changes(before, moved)));
}

void TestChanges::fileWithoutId()
{
    WatchState state = stateOf(good());
    Builder now = good();
    now.evidence.policy[ip("9.2.2.1")] =
        now.served("version: STSv1\r\nmode: enforce\r\nmx: *.example.org\r\nmax_age: 2592000\r\n");
    now.serveAlike();
    // The ledger sees it as well; it is told once.
    now.evidence.history = {{now.evidence.observedAt.addDays(-9), now.evidence.observedAt.addDays(-1),
                             "20260601000000", Builder::policyText("enforce")}};
    const WatchRound round = compareWith(state, makeReport(now.evidence));
    QCOMPARE(
        said(round.changes),
        QByteArray("worse: [ops.update-order] The policy file changed, but the id is still 20260601000000: "
                   "senders that know the old file keep it.\n"));
    QVERIFY(changesBetween(round.state, makeReport(now.evidence)).isEmpty());
}

void TestChanges::idAndFile()
{
    const WatchState before = stateOf(good());
    Builder now = good();
    now.text(now.evidence.stsTxtName(), {"v=STSv1; id=2"});
    QCOMPARE(said(changes(before, now)),
             QByteArray(
                 "changed: [sts-txt.id] The id is 2 now, it was 20260601000000; the policy is the same.\n"));
    now.evidence.policy[ip("9.2.2.1")] =
        now.served("version: STSv1\nmode: enforce\nmx: *.example.org\nmax_age: 2592000\n");
    now.serveAlike();
    QCOMPARE(
        said(changes(before, now)),
        QByteArray("changed: [sts-txt.id] There is a new policy under the id 2; it was 20260601000000.\n"));
    // Other line ends say the same.
    Builder same = good();
    same.evidence.policy[ip("9.2.2.1")] = same.served(Builder::policyText("enforce").replace("\r\n", "\n"));
    same.serveAlike();
    QVERIFY2(changes(before, same).isEmpty(), said(changes(before, same)));
}

void TestChanges::staleAddressIsSilent()
{
    const QByteArray old = "version: STSv1\r\nmode: enforce\r\nmx: *.example.org\r\nmax_age: 2592000\r\n";
    Builder two = good();
    two.addresses(two.evidence.policyHost(), {ip("9.2.2.1"), ip("9.2.2.2")});
    two.evidence.policy[ip("9.2.2.2")] = two.served(old);
    WatchState state = stateOf(two);
    QCOMPARE(state.policy->digests.size(), 2);
    // Now one of them answers, now the other: no file has changed.
    for (const char *silent : {"9.2.2.2", "9.2.2.1", "9.2.2.2"}) {
        Builder now = two;
        now.evidence.policy[ip(silent)] = Failure{Failure::Kind::Timeout, {}};
        const WatchRound round = compareWith(state, makeReport(now.evidence));
        QVERIFY2(!about(round.changes, "ops.update-order"), said(round.changes));
        QCOMPARE(round.state.policy->digests.size(), 2);
        state = round.state;
    }
    // Half a file is none, and no other one.
    Builder cut = two;
    PolicyAnswer half = cut.served(old.first(20));
    half.stage = PolicyAnswer::Stage::Body;
    cut.evidence.policy[ip("9.2.2.2")] = half;
    QCOMPARE(compareWith(state, makeReport(cut.evidence)).state.policy->digests.size(), 2);
}

void TestChanges::certificateRenewed()
{
    const WatchState before = stateOf(good());
    Builder now = good();
    TestAuthority::Order order = TestAuthority::leafOrder("mx1.example.org");
    order.notAfter = TestAuthority::now().addDays(300);
    SmtpAnswer renewed = Builder::mailServer("mx1.example.org");
    renewed.tls = Builder::session(TestAuthority::chainFor(order));
    renewed.withoutName = renewed.otherName = TlsTrial{true, {}, "TLSv1.3", renewed.tls->chain.first()};
    now.evidence.smtp[mailHost(now)] = renewed;
    QVERIFY(stateOf(now).certificates != before.certificates);
    QVERIFY2(changes(before, now).isEmpty(), said(changes(before, now)));
}

void TestChanges::certificateRenewedWithoutIntermediate()
{
    const Builder base = good();
    const WatchState before = stateOf(base);
    Builder now = base;
    TestAuthority::Order order = TestAuthority::leafOrder("mx1.example.org");
    order.notAfter = TestAuthority::now().addDays(300);
    SmtpAnswer renewed = Builder::mailServer("mx1.example.org");
    renewed.tls = Builder::session(TestAuthority::chainFor(order).mid(0, 1));
    now.evidence.smtp[mailHost(now)] = renewed;
    const QList<WatchChange> found = changes(before, now);
    const WatchChange *trust = about(found, "smtp.certificate.trust");
    QVERIFY2(trust && trust->severity == Severity::Worse, said(found));
    QVERIFY2(trust->message.startsWith(QStringLiteral("mx1.example.org has a new certificate, valid until ")),
             said(found));
    QVERIFY2(trust->message.contains(QStringLiteral("error, before: pass.")), said(found));
    // The old certificate that lost its intermediate is not called new.
    Builder same = base;
    SmtpAnswer cut = *base.evidence.smtp.constFind(mailHost(base))->value();
    cut.tls->chain = cut.tls->chain.mid(0, 1);
    same.evidence.smtp[mailHost(same)] = cut;
    const QList<WatchChange> other = changes(before, same);
    QVERIFY2(about(other, "smtp.certificate.trust") &&
                 !about(other, "smtp.certificate.trust")->message.contains(QStringLiteral("new certificate")),
             said(other));
}

void TestChanges::verdictAndLights()
{
    const WatchState before = stateOf(good());
    Builder now = good();
    SmtpAnswer bare = Builder::mailServer("mx1.example.org");
    bare.ehlo = SmtpReply{250, {"mx1.example.org", "8BITMIME"}};
    bare.stage = SmtpAnswer::Stage::StartTls;
    bare.tls.reset();
    now.evidence.smtp[mailHost(now)] = bare;
    const WatchRound round = compareWith(before, makeReport(now.evidence));
    const WatchChange *verdict = about(round.changes, "");
    QVERIFY2(verdict && verdict->severity == Severity::Worse, said(round.changes));
    const WatchChange *light = about(round.changes, "smtp.starttls");
    QVERIFY2(light && light->severity == Severity::Worse, said(round.changes));
    QVERIFY(light->message.contains(QStringLiteral("mx1.example.org")));
    // And back.
    const QList<WatchChange> mended = changes(round.state, good());
    QVERIFY2(about(mended, "")->severity == Severity::Better, said(mended));
    QVERIFY2(about(mended, "smtp.starttls")->severity == Severity::Better, said(mended));
    QVERIFY(std::all_of(mended.begin(), mended.end(),
                        [](const WatchChange &change) { return change.severity == Severity::Better; }));
}

void TestChanges::anotherFault()
{
    Builder first = good();
    first.text(first.evidence.tlsRptName(),
               {"v=TLSRPTv1; rua=mailto:tls@example.org", "v=TLSRPTv1; rua=mailto:b@example.org"});
    const WatchState before = stateOf(first);
    Builder now = good();
    now.text(now.evidence.tlsRptName(), {"v=TLSRPTv1; rua=mailto:tls@example.org"});
    const QList<WatchChange> found = changes(before, now);
    QVERIFY2(about(found, "tlsrpt.single") && about(found, "tlsrpt.single")->severity == Severity::Better,
             said(found));
    QVERIFY2(about(found, "tlsrpt.present")->severity == Severity::Changed, said(found));
}

void TestChanges::recordsVanish()
{
    const WatchState before = stateOf(good());
    Builder now = good();
    now.records(now.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    now.records(now.evidence.tlsRptName(), RecordType::TXT, {}, Rcode::NxDomain);
    const QList<WatchChange> found = changes(before, now);
    const QByteArray text = said(found);
    QVERIFY2(text.contains("worse: [sts-txt.present] The record at _mta-sts.example.org is gone; it was "
                           "“v=STSv1; id=20260601000000;”.\n"),
             text);
    QVERIFY2(text.contains("worse: [tlsrpt.present] The record at _smtp._tls.example.org is gone; it was"),
             text);
    // Each is said once.
    QCOMPARE(text.count("[sts-txt.present]"), 1);
    QCOMPARE(text.count("[tlsrpt.present]"), 1);
}

void TestChanges::recordsAppear()
{
    Builder empty;
    empty.mailOnly();
    const QByteArray text = said(changes(stateOf(empty), good()));
    QVERIFY2(text.contains("better: [sts-txt.present] There is a record at _mta-sts.example.org now"), text);
    QVERIFY2(text.contains("better: [] New verdict: "), text);
    QVERIFY2(!text.contains("worse"), text);
}

void TestChanges::computerIsNotWatched()
{
    QVERIFY(!isWatchedCheck("env.clock"));
    QVERIFY(!isWatchedCheck("input.domain"));
    QVERIFY(!isWatchedCheck("sts-txt.ttl"));
    QVERIFY(isWatchedCheck("smtp.starttls"));
    QCOMPARE(levelOf("policy-http.time", Status::Warning), 0);
    QCOMPARE(levelOf("policy-http.time", Status::Error), 2);
    for (const WatchedCheck &row : stateOf(good()).checks)
        QVERIFY(!row.check.startsWith("env."));
}

void TestChanges::worstFirst()
{
    Builder empty;
    empty.mailOnly();
    Builder now = good();
    now.mx({{10, now.evidence.domain().child("mx1")}});
    SmtpAnswer bare = Builder::mailServer("mx1.example.org");
    bare.ehlo = SmtpReply{250, {"mx1.example.org"}};
    bare.stage = SmtpAnswer::Stage::StartTls;
    bare.tls.reset();
    now.evidence.smtp[mailHost(now)] = bare;
    const QList<WatchChange> found = changes(stateOf(empty), now);
    QVERIFY2(
        std::is_sorted(found.begin(), found.end(),
                       [](const WatchChange &a, const WatchChange &b) { return a.severity > b.severity; }),
        said(found));
    QVERIFY(found.first().severity == Severity::Worse && found.last().severity == Severity::Better);
}

QTEST_APPLESS_MAIN(TestChanges)
#include "tst_changes.moc"
