#include "plan/planprint.h"

#include "support/plannedevidence.h"

#include <QTest>

using namespace Postseal;
using EvidenceBuilder::Builder;
using PlannedEvidence::basisOf;
using PlannedEvidence::enforced;

/// The steps of each change: their order, what is in them, and how long each has to wait.
class TestPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removalWaitsForTheLongestCopy();
    void mailServersWaitForTheLongestCopy();
    void copiesThatHaveRunOutNeedNoWait();
    void lastSeenIsNotLastServed();
    void halfDoneChangeGoesOn();
    void enforceWaitsTwoWeeks_data();
    void enforceWaitsTwoWeeks();
    void rollBackSaysWhenNobodyEnforces();
    void onlyAChangeTakesNamesOut();
    void everyPlanIsInOrder_data();
    void everyPlanIsInOrder();
    void idsAreNeverUsedAgain();
    void whatIsNotKnownIsNoPlan_data();
    void whatIsNotKnownIsNoPlan();
};

namespace {

constexpr qint64 day = 86400;
constexpr qint64 ttl = 86400; // what is reckoned with where only a cache answered
constexpr qint64 settles = 3600;

const PlanStep *stepOf(const QList<PlanStep> &steps, PlanStep::Kind kind, int number = 0)
{
    for (const PlanStep &step : steps) {
        if (step.kind == kind && number-- == 0)
            return &step;
    }
    return nullptr;
}

qint64 secondsUntil(const PlanStep *step, const Evidence &evidence)
{
    return step ? evidence.observedAt.secsTo(step->notBefore) : -1;
}

Policy policyIn(const PlanStep *step)
{
    return step ? parsePolicy(step->policyFile).value : Policy();
}

} // namespace

// RFC 8461 8.3: nothing is taken away before every copy that senders may hold has run out.
void TestPlan::removalWaitsForTheLongestCopy()
{
    const Evidence evidence = enforced();
    const QList<PlanStep> steps = planFor(Change::Remove, basisOf(evidence));
    QCOMPARE(steps.size(), 4);
    const Policy none = policyIn(stepOf(steps, PlanStep::Kind::File));
    QCOMPARE(none.mode, PolicyMode::None);
    QCOMPARE(none.maxAge, std::optional<quint64>(86400));
    QCOMPARE(none.mx, (QList<QByteArray>{"mx1.example.org", "mx2.example.org"}));
    // The id, and what a sender with the old record in its cache may prolong just before it notices.
    QCOMPARE(secondsUntil(&steps.at(1), evidence), 300);
    QCOMPARE(secondsUntil(&steps.at(2), evidence), 300 + ttl + settles + 30 * day);
    QCOMPARE(steps.at(2).kind, PlanStep::Kind::RemoveRecord);
    QCOMPARE(secondsUntil(&steps.at(3), evidence), 300 + 2 * ttl + settles + 30 * day);
    QCOMPARE(steps.at(3).kind, PlanStep::Kind::RemoveHost);
}

void TestPlan::mailServersWaitForTheLongestCopy()
{
    const Evidence evidence = enforced();
    const QList<PlanStep> steps = planFor(Change::MailServers, basisOf(evidence, {"mx.provider.example"}));
    QCOMPARE(policyIn(stepOf(steps, PlanStep::Kind::File)).mx,
             (QList<QByteArray>{"mx1.example.org", "mx2.example.org", "mx.provider.example"}));
    const PlanStep *mx = stepOf(steps, PlanStep::Kind::MailServers);
    QCOMPARE(secondsUntil(mx, evidence), 300 + ttl + settles + 30 * day);
    QCOMPARE(mx->publish.size(), 1);
    QCOMPARE(mx->publish.first().value, QByteArray("10 mx.provider.example"));
    QCOMPARE(mx->remove.size(), 2);
    const PlanStep *last = stepOf(steps, PlanStep::Kind::File, 1);
    QCOMPARE(policyIn(last).mx, QList<QByteArray>{"mx.provider.example"});
    QCOMPARE(last->wait, quint64(ttl + settles + 5 * day));
    // Some senders keep an enforced policy for a week, whatever it says.
    PlanBasis brief = basisOf(evidence, {"mx.provider.example"});
    brief.sight.policy.maxAge = 3600;
    const QList<PlanStep> sooner = planFor(Change::MailServers, brief);
    QCOMPARE(secondsUntil(stepOf(sooner, PlanStep::Kind::MailServers), evidence),
             300 + ttl + settles + 7 * day);
}

void TestPlan::copiesThatHaveRunOutNeedNoWait()
{
    Evidence evidence = enforced();
    const QDateTime now = evidence.observedAt;
    Sighting old{now.addDays(-200), now.addDays(-110), "1",
                 "version: STSv1\nmode: enforce\nmx: old.example\n"
                 "max_age: 31557600\n"};
    evidence.history.prepend(old);
    // A year, counted from when something else was seen, 100 days ago; that outlives the present policy.
    const QList<PlanStep> steps = planFor(Change::Remove, basisOf(evidence));
    QCOMPARE(secondsUntil(stepOf(steps, PlanStep::Kind::RemoveRecord), evidence),
             -100 * day + ttl + settles + 31557600);
    // One that is over for certain changes nothing.
    evidence.history.first().policy.replace("31557600", "604800");
    QCOMPARE(secondsUntil(stepOf(planFor(Change::Remove, basisOf(evidence)), PlanStep::Kind::RemoveRecord),
                          evidence),
             300 + ttl + settles + 30 * day);
}

// Nobody looked in between: it may have been served until the next look.
void TestPlan::lastSeenIsNotLastServed()
{
    Evidence evidence = enforced(0);
    const QDateTime now = evidence.observedAt;
    evidence.history = {{now.addDays(-300), now.addDays(-290), "1", Builder::policyText("testing")}};
    const PlanBasis basis = basisOf(evidence);
    QCOMPARE(basis.copies.size(), 2);
    QCOMPARE(basis.copies.first().until, now.addSecs(ttl + settles + 30 * day));
    // The same id for another policy: a sender that saw the old one goes on prolonging it.
    evidence.history.first().id = "20260601000000";
    const PlanBasis reused = basisOf(evidence);
    QVERIFY(!reused.idIsFresh && !reused.copies.first().until.isValid());
    QVERIFY(basis.idIsFresh);
}

void TestPlan::halfDoneChangeGoesOn()
{
    Builder builder = EvidenceBuilder::good();
    const QDateTime now = builder.evidence.observedAt;
    const QByteArray both =
        Builder::policyText("enforce").replace("max_age", "mx: mx.provider.example\r\nmax_age");
    builder.evidence.policy[EvidenceBuilder::ip("9.2.2.1")] = builder.served(both);
    const QList<DomainName> oldMx{EvidenceBuilder::name("mx1.example.org"),
                                  EvidenceBuilder::name("mx2.example.org")};
    builder.evidence.history = {
        {now.addDays(-90), now.addDays(-21), "1", Builder::policyText("enforce"), oldMx},
        {now.addDays(-20), now.addDays(-1), "20260601000000", both, oldMx}};
    PlanBasis basis = basisOf(builder.evidence, {"mx.provider.example"});
    PlanPaper paper = planPaper(Change::MailServers, basis, &builder.evidence);
    // Two steps are done, the third waits for the copies of before, counted from when the new id was seen.
    QCOMPARE(nextOf(paper.states), 2);
    QCOMPARE(paper.steps.at(2).notBefore, now.addDays(-20).addSecs(ttl + settles + 30 * day));
    QCOMPARE(paper.states.at(2).kind, StepState::Kind::Later);
    // The MX have been the new ones for ten days: the last step is due.
    builder.mx({{10, EvidenceBuilder::name("mx.provider.example")}});
    builder.evidence.history.last().first = now.addDays(-60);
    builder.evidence.history.last().last = now.addDays(-11);
    builder.evidence.history.append({now.addDays(-10),
                                     now.addDays(-1),
                                     "20260601000000",
                                     both,
                                     {EvidenceBuilder::name("mx.provider.example")}});
    builder.evidence.history.first().last = now.addDays(-61);
    basis = basisOf(builder.evidence, {"mx.provider.example"});
    paper = planPaper(Change::MailServers, basis, &builder.evidence);
    QCOMPARE(nextOf(paper.states), 3);
    QVERIFY(paper.steps.at(3).notBefore <= now);
    QCOMPARE(paper.states.at(3).kind, StepState::Kind::NotYet);
}

void TestPlan::enforceWaitsTwoWeeks_data()
{
    QTest::addColumn<int>("daysUnchanged"); // -1: nobody knows
    QTest::addColumn<int>("daysToWait");
    QTest::newRow("not known") << -1 << 14;
    QTest::newRow("since today") << 0 << 14;
    QTest::newRow("since ten days") << 10 << 4;
    QTest::newRow("since a month") << 30 << 0;
}

void TestPlan::enforceWaitsTwoWeeks()
{
    QFETCH(int, daysUnchanged);
    Builder builder;
    builder.everything("testing");
    const QDateTime now = builder.evidence.observedAt;
    if (daysUnchanged >= 0)
        builder.evidence.history = {
            {now.addDays(-daysUnchanged), now, "20260601000000", Builder::policyText("testing")}};
    const QList<PlanStep> steps = planFor(Change::Enforce, basisOf(builder.evidence));
    QCOMPARE(policyIn(&steps.first()).mode, PolicyMode::Enforce);
    QTEST(int(secondsUntil(&steps.first(), builder.evidence) / day), "daysToWait");
}

void TestPlan::rollBackSaysWhenNobodyEnforces()
{
    const Evidence evidence = enforced();
    const QList<PlanStep> steps = planFor(Change::RollBack, basisOf(evidence));
    const Policy testing = policyIn(&steps.first());
    QCOMPARE(testing.mode, PolicyMode::Testing);
    QCOMPARE(testing.maxAge, std::optional<quint64>(86400));
    QCOMPARE(secondsUntil(&steps.first(), evidence), 0);
    QCOMPARE(secondsUntil(&steps.last(), evidence), 300 + ttl + settles + 30 * day);
}

void TestPlan::onlyAChangeTakesNamesOut()
{
    Builder builder;
    builder.everything("testing");
    builder.mx(
        {{10, EvidenceBuilder::name("mx1.example.org")}, {20, EvidenceBuilder::name("mx3.example.org")}});
    const QList<QByteArray> all{"mx1.example.org", "mx2.example.org", "mx3.example.org"};
    for (const Change change : {Change::Enforce, Change::SetUp, Change::RollBack, Change::Remove}) {
        for (const PlanStep &step : planFor(change, basisOf(builder.evidence))) {
            if (step.kind == PlanStep::Kind::File)
                QCOMPARE(policyIn(&step).mx, all);
        }
    }
}

void TestPlan::everyPlanIsInOrder_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<QByteArray>("mode");
    for (const Change change :
         {Change::SetUp, Change::Enforce, Change::MailServers, Change::RollBack, Change::Remove}) {
        for (const char *mode : {"", "testing", "enforce"}) {
            if (change != Change::RollBack || *mode != '\0')
                QTest::addRow("%s, %s", changeWord(change), mode) << int(change) << QByteArray(mode);
        }
    }
}

void TestPlan::everyPlanIsInOrder()
{
    QFETCH(int, change);
    QFETCH(QByteArray, mode);
    Builder builder;
    if (mode.isEmpty())
        builder.mailOnly();
    else
        builder.everything(mode);
    const PlanBasis basis = basisOf(builder.evidence, {"mx.provider.example"});
    const QList<PlanStep> steps = planFor(Change(change), basis);
    QVERIFY(!steps.isEmpty());
    QDateTime last = basis.now;
    bool fileIsNew = false;
    QList<QByteArray> ids;
    for (const PlanStep &step : steps) {
        QVERIFY(step.notBefore >= last);
        last = step.notBefore;
        QVERIFY2(!step.what.text().contains(u'{') && !step.why.text().contains(u'{'),
                 qPrintable(step.what.text() + step.why.text()));
        QVERIFY(!step.what.isEmpty() && !step.why.isEmpty());
        fileIsNew = fileIsNew || step.kind == PlanStep::Kind::File;
        if (step.kind != PlanStep::Kind::Record)
            continue;
        QVERIFY2(fileIsNew, "an id without a file before it");
        const QByteArray id = parseStsRecord(step.publish.first().value).value.id.value_or(QByteArray());
        QVERIFY(isStsId(id) && !ids.contains(id));
        ids.append(id);
        fileIsNew = false;
    }
    QVERIFY(!fileIsNew); // no file without an id behind it
}

void TestPlan::idsAreNeverUsedAgain()
{
    Evidence evidence = enforced();
    const QDateTime now = evidence.observedAt;
    const QByteArray wouldBe = idFromTime(now.addSecs(300));
    evidence.history.prepend({now.addDays(-300), now.addDays(-290), wouldBe, Builder::policyText("testing")});
    for (const PlanStep &step : planFor(Change::Remove, basisOf(evidence))) {
        if (step.kind == PlanStep::Kind::Record)
            QVERIFY(!step.publish.first().value.contains(wouldBe));
    }
}

void TestPlan::whatIsNotKnownIsNoPlan_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("notKnown");
    const auto row = [](const char *name, Change change, int fault, bool notKnown = true) {
        QTest::newRow(name) << int(change) << fault << notKnown;
    };
    row("record not found out", Change::MailServers, 0);
    row("file not found out", Change::MailServers, 1);
    row("no file behind the record", Change::MailServers, 2);
    row("certificate", Change::Remove, 3);
    row("MX not found out", Change::MailServers, 4);
    row("history", Change::Remove, 5);
    row("no names", Change::MailServers, 6, false);
    row("bad name", Change::MailServers, 7, false);
    row("record not found out, set-up", Change::SetUp, 0);
    row("file not found out, set-up", Change::SetUp, 1);
    row("nothing to go back from", Change::RollBack, 8, false);
}

void TestPlan::whatIsNotKnownIsNoPlan()
{
    QFETCH(int, change);
    QFETCH(int, fault);
    Builder builder = EvidenceBuilder::good();
    Evidence &evidence = builder.evidence;
    const IpAddress address = EvidenceBuilder::ip("9.2.2.1");
    PolicyAnswer other = builder.served(Builder::policyText("enforce"));
    QList<QByteArray> next{"mx.provider.example"};
    switch (fault) {
    case 0:
        builder.fail(evidence.stsTxtName(), RecordType::TXT);
        break;
    case 1:
        evidence.policy[address] = Failure{Failure::Kind::Timeout, {}};
        break;
    case 2:
        other.status = 404;
        evidence.policy[address] = other;
        break;
    case 3:
        other.tls = Builder::session({TestAuthority::chainFor(TestAuthority::leafOrder("www.example.org"))});
        evidence.policy[address] = other;
        break;
    case 4:
        builder.fail(evidence.domain(), RecordType::MX);
        break;
    case 5:
        evidence.historyFailed = true;
        break;
    case 6:
        next.clear();
        break;
    case 7:
        next = {"mx.*.example"};
        break;
    default:
        builder.mailOnly();
        evidence.policy.clear();
        break;
    }
    const PlanBasis basis = basisOf(evidence, next);
    const auto refusal = refusalOf(Change(change), basis);
    QVERIFY(refusal);
    QTEST(refusal->notKnown, "notKnown");
    QVERIFY(!refusal->message.text().contains(u'{'));
    QVERIFY(planFor(Change(change), basis).isEmpty());
}

QTEST_APPLESS_MAIN(TestPlan)
#include "tst_plan.moc"
