#include "report/watchstate.h"

#include "support/watchedchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace WatchedChanges;

namespace {

/// The resolver answers nothing any more.
Builder deaf()
{
    Builder builder;
    builder.evidence.control = Failure{Failure::Kind::Timeout, {}};
    for (const RecordType type : {RecordType::MX, RecordType::A, RecordType::AAAA, RecordType::DS})
        builder.fail(builder.evidence.domain(), type);
    for (const DomainName &owner : {builder.evidence.stsTxtName(), builder.evidence.tlsRptName()})
        builder.fail(owner, RecordType::TXT);
    for (const RecordType type : {RecordType::A, RecordType::AAAA})
        builder.fail(builder.evidence.policyHost(), type);
    return builder;
}

} // namespace

/// What is kept from look to look: looks that see nothing leave it, and it is read back whole or not at all.
class TestWatchState : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void unknownIsNoChange();
    void unknownKeepsWhatWasKnown();
    void blockedPortMendsNothing();
    void deafnessIsToldOnce();
    void jsonBothWays();
    void hostileJson_data();
    void hostileJson();
    void hostileTextStaysVisible();
};

void TestWatchState::unknownIsNoChange()
{
    const WatchState before = stateOf(good());
    Builder now = good();
    now.fail(now.evidence.stsTxtName(), RecordType::TXT);
    now.fail(now.evidence.domain(), RecordType::MX);
    now.evidence.policy[ip("9.2.2.1")] = Failure{Failure::Kind::Timeout, {}};
    now.evidence.smtp[mailHost(now)] = Failure{Failure::Kind::Unreachable, {}};
    QVERIFY2(changes(before, now).isEmpty(), said(changes(before, now)));
    QVERIFY2(changes(before, deaf()).isEmpty(), said(changes(before, deaf())));
}

void TestWatchState::unknownKeepsWhatWasKnown()
{
    const WatchState before = stateOf(good());
    const WatchState after = compareWith(before, makeReport(deaf().evidence)).state;
    QCOMPARE(after.mx, before.mx);
    QCOMPARE(after.stsTxt, before.stsTxt);
    QCOMPARE(after.policy, before.policy);
    QCOMPARE(after.verdict, before.verdict);
    // What broke while nobody could look is told when it is seen.
    Builder now = good();
    now.records(now.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    QVERIFY(about(changes(after, now), "sts-txt.present"));
    const QList<WatchChange> back = changes(after, good());
    QVERIFY2(back.isEmpty(), said(back));
}

void TestWatchState::blockedPortMendsNothing()
{
    Builder losing = good();
    SmtpAnswer bare = Builder::mailServer("mx1.example.org");
    bare.ehlo = SmtpReply{250, {"mx1.example.org"}};
    bare.stage = SmtpAnswer::Stage::StartTls;
    bare.tls.reset();
    losing.evidence.smtp[mailHost(losing)] = bare;
    const WatchState before = stateOf(losing);
    QCOMPARE(before.verdict, Verdict::LosingMail);
    Builder now = good();
    for (Fact<SmtpAnswer> &fact : now.evidence.smtp) {
        SmtpAnswer silent;
        silent.trouble = {Trouble::Kind::Timeout, {}, 30000};
        fact = silent;
    }
    const WatchRound round = compareWith(before, makeReport(now.evidence));
    QVERIFY2(round.changes.isEmpty(), said(round.changes));
    QCOMPARE(round.state.verdict, Verdict::LosingMail);
}

void TestWatchState::deafnessIsToldOnce()
{
    WatchState state = stateOf(good());
    QList<int> told;
    for (int run = 1; run <= 6; ++run) {
        Builder now = deaf();
        now.evidence.observedAt = TestAuthority::now().addSecs(run * 6 * 3600);
        const WatchRound round = compareWith(state, makeReport(now.evidence));
        if (!round.changes.isEmpty())
            told.append(run);
        state = round.state;
    }
    QCOMPARE(told, QList<int>{3});
    QCOMPARE(state.missed, 6);
    const WatchRound well = compareWith(state, makeReport(good().evidence));
    QVERIFY(well.changes.isEmpty());
    QCOMPARE(well.state.missed, 0);
    // Two looks a day apart are enough; two in a minute are not.
    for (const auto &[hours, expected] : {std::pair(24, qsizetype(1)), std::pair(1, qsizetype(0))}) {
        Builder first = deaf();
        const WatchState once = compareWith(well.state, makeReport(first.evidence)).state;
        first.evidence.observedAt = first.evidence.observedAt.addSecs(hours * 3600);
        QCOMPARE(changes(once, first).size(), expected);
    }
}

void TestWatchState::jsonBothWays()
{
    WatchState state = stateOf(good());
    state.missed = 2;
    state.missedSince = TestAuthority::now();
    const std::optional<WatchState> read = readWatchState(toJson(state));
    QVERIFY(read);
    QCOMPARE(*read, state);
    QCOMPARE(*readWatchState(toJson(WatchState())), WatchState());
    QVERIFY2(changes(*read, good()).isEmpty(), said(changes(*read, good())));
}

void TestWatchState::hostileJson_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = toJson(stateOf(good()));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x00\xff{");
    QTest::newRow("cut") << whole.left(whole.size() / 2);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no schema") << QByteArray("{}");
    QTest::newRow("other schema") << QByteArray(whole).replace("postseal-watch-state/1",
                                                               "postseal-watch-state/2");
    QTest::newRow("huge") << QByteArray(maxWatchStateBytes + 1, ' ');
    QTest::newRow("deep") << QByteArray("{\"schema\":\"postseal-watch-state/1\",\"mx\":") +
                                 QByteArray(5000, '[');
    const auto with = [&](const char *member, const QJsonValue &value) {
        QJsonObject object = QJsonDocument::fromJson(whole).object();
        object.insert(QLatin1String(member), value);
        return QJsonDocument(object).toJson();
    };
    QTest::newRow("verdict") << with("verdict", QStringLiteral("splendid"));
    QTest::newRow("missed") << with("missed", 1e300);
    QTest::newRow("missed below") << with("missed", -1);
    QTest::newRow("checks are none") << with("checks", QStringLiteral("x"));
    QTest::newRow("checks of nothing") << with("checks", QJsonArray{1, 2});
    QJsonArray many;
    const QJsonValue row = QJsonDocument::fromJson(whole).object().value(u"checks").toArray().first();
    for (int i = 0; i < 4000; ++i)
        many.append(row);
    QTest::newRow("many checks") << with("checks", many);
    QTest::newRow("mx") << with("mx", QJsonArray{QJsonObject{{QStringLiteral("preference"), 99999999}}});
    QTest::newRow("domain") << with("domain", QStringLiteral("a..b"));
    QTest::newRow("time") << with("missedSince", QStringLiteral("yesterday"));
}

void TestWatchState::hostileJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readWatchState(json));
}

void TestWatchState::hostileTextStaysVisible()
{
    WatchState state = stateOf(good());
    const QString evil = QStringLiteral("\x1b[2J\u202eabc\nroot# ");
    state.stsTxt = QStringList{evil};
    state.tlsRptTxt = QStringList{evil};
    state.policy->id = evil.toUtf8();
    state.checks.append({"smtp.starttls", "no-such-outcome", Status::Error, evil});
    state.checks.append({"no.such.check", "x", Status::Error, evil});
    state.certificates.append({evil, ip("9.9.9.9"), "x", TestAuthority::now()});
    Builder now = good();
    now.text(now.evidence.tlsRptName(), {"v=TLSRPTv1; rua=mailto:x@example.org"});
    const QList<WatchChange> found = changes(*readWatchState(toJson(state)), now);
    QVERIFY(!found.isEmpty());
    for (const WatchChange &change : found) {
        for (const QChar c : change.message)
            QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format,
                     said(found));
    }
}

QTEST_APPLESS_MAIN(TestWatchState)
#include "tst_watchstate.moc"
