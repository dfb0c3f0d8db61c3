#include "plan/planprint.h"

#include "support/evidencebuilder.h"

#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using EvidenceBuilder::Builder;
using EvidenceBuilder::ip;
using EvidenceBuilder::name;

/// The plan for moving the policy host, from before the move until the old server may go.
class TestPlanHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newServerFirstThenRecordsThenWait();
    void otherTypesAreRemoved();
    void goesOnAfterTheMove();
    void waitsForWhatWasThereBefore();
    void refusals();
    void serversThatDisagree();
};

namespace {

using Kind = PlanStep::Kind;
constexpr qint64 settles = 3600;
constexpr qint64 ttl = 86400; // what is reckoned with where only a cache answered

Choices movedTo(const Evidence &evidence, const QList<IpAddress> &addresses, const DomainName &alias = {})
{
    Choices choices = choicesFrom(evidence, evidence.observedAt);
    choices.id.clear();
    choices.hostAddresses = addresses;
    choices.hostCname = alias;
    return choices;
}

PlanBasis basisOf(const Evidence &evidence, const Choices &choices)
{
    return planBasis(evidence, choices, evidence.observedAt);
}

const Choices goal = movedTo(EvidenceBuilder::good().evidence, {ip("9.3.3.1")});

/// Served from the new address; before the look it was another one, with a TTL of two hours.
Evidence moved(int hoursAgo)
{
    Builder builder = EvidenceBuilder::good();
    const PolicyAnswer served = *builder.evidence.policy.first().value();
    builder.addresses(builder.evidence.policyHost(), {ip("9.3.3.1")});
    builder.evidence.policy = {{ip("9.3.3.1"), served}};
    builder.evidence.hostSeen = {"9.3.3.1", builder.evidence.observedAt.addSecs(-3600 * hoursAgo), 7200};
    return builder.evidence;
}

} // namespace

void TestPlanHost::newServerFirstThenRecordsThenWait()
{
    const Evidence evidence = EvidenceBuilder::good().evidence;
    const PlanPaper paper = planPaper(Change::PolicyHost, basisOf(evidence, goal), &evidence);
    QCOMPARE(paper.steps.size(), 3);
    QCOMPARE(paper.steps[0].kind, Kind::OtherServer);
    QCOMPARE(parsePolicy(paper.steps[0].policyFile).value,
             parsePolicy(evidence.policy.first().value()->body).value);
    QCOMPARE(paper.steps[1].kind, Kind::Host);
    QCOMPARE(paper.steps[1].publish.size(), 1);
    QCOMPARE(paper.steps[1].publish[0].value, QByteArray("9.3.3.1"));
    for (const PlannedRecord &record : paper.steps[1].remove)
        QVERIFY(record.value != "9.3.3.1");
    QCOMPARE(paper.steps[1].remove.size(), evidence.addressesOf(evidence.policyHost()).size());
    QCOMPARE(paper.steps[2].kind, Kind::Look);
    QCOMPARE(evidence.observedAt.secsTo(paper.steps[2].notBefore), ttl + settles);
    // The file stands at the old address, which says nothing of the new server.
    QCOMPARE(paper.states[0].kind, StepState::Kind::NotYet);
    QCOMPARE(paper.states[1].kind, StepState::Kind::NotYet);
    QCOMPARE(paper.states[2].kind, StepState::Kind::Later);
    for (const PlanStep &step : paper.steps)
        QVERIFY2(!(step.what.text() + step.why.text()).contains(u'{'), qPrintable(step.what.text()));
    QVERIFY(toText(paper).contains(u"9.3.3.1"_s));
}

void TestPlanHost::otherTypesAreRemoved()
{
    const Evidence evidence = EvidenceBuilder::good().evidence;
    const Choices alias = movedTo(evidence, {}, name("sts.provider.example"));
    const QList<PlanStep> steps = planFor(Change::PolicyHost, basisOf(evidence, alias));
    QCOMPARE(steps[1].publish.size(), 1);
    QCOMPARE(steps[1].publish[0].type, RecordType::CNAME);
    for (const PlannedRecord &record : steps[1].remove)
        QVERIFY(record.type == RecordType::A || record.type == RecordType::AAAA);
    QVERIFY(!steps[1].remove.isEmpty());
}

void TestPlanHost::goesOnAfterTheMove()
{
    const Evidence evidence = moved(1);
    const PlanPaper paper = planPaper(Change::PolicyHost, basisOf(evidence, goal), &evidence);
    QCOMPARE(paper.steps.size(), 3);
    QCOMPARE(paper.states[0].kind, StepState::Kind::Done);
    QCOMPARE(paper.states[1].kind, StepState::Kind::Done);
    QCOMPARE(paper.states[2].kind, StepState::Kind::Later);
    QCOMPARE(nextOf(paper.states), 2);
    // Done on the day, whatever is looked at later; not from the new look on.
    QCOMPARE(evidence.observedAt.secsTo(paper.steps[2].notBefore), 7200 + settles - 3600);
    const Evidence later = moved(4);
    const PlanPaper end = planPaper(Change::PolicyHost, basisOf(later, goal), &later);
    QCOMPARE(end.states[2].kind, StepState::Kind::Done);
    // The new server no longer serves the file: nothing is done.
    Evidence broken = later;
    PolicyAnswer missing = *broken.policy.first().value();
    missing.status = 404;
    broken.policy.first() = missing;
    QCOMPARE(stateOf(end.steps[0], broken).kind, StepState::Kind::NotYet);
    QCOMPARE(stateOf(end.steps[2], broken).kind, StepState::Kind::NotYet);
}

void TestPlanHost::waitsForWhatWasThereBefore()
{
    Evidence evidence = moved(1);
    evidence.hostSeen.replacedTtl = 172800;
    const QList<PlanStep> steps = planFor(Change::PolicyHost, basisOf(evidence, goal));
    QCOMPARE(evidence.observedAt.secsTo(steps[2].notBefore), 172800 + settles - 3600);
}

void TestPlanHost::refusals()
{
    const auto refusal = [](const Evidence &evidence, const Choices &choices) {
        return refusalOf(Change::PolicyHost, basisOf(evidence, choices));
    };
    const Evidence good = EvidenceBuilder::good().evidence;
    QVERIFY(!refusal(good, goal));
    const auto nowhere = refusal(good, movedTo(good, {}));
    QVERIFY(nowhere && !nowhere->notKnown);
    const auto same = refusal(good, choicesFrom(good, good.observedAt));
    QVERIFY(same && !same->notKnown && same->message.text().contains(u"points there already"_s));
    const auto closed = refusal(good, movedTo(good, {ip("10.0.0.1")}));
    QVERIFY(closed && closed->message.text().contains(u"10.0.0.1"_s));

    Builder nothing;
    nothing.mailOnly();
    const auto absent = refusal(nothing.evidence, goal);
    QVERIFY(absent && !absent->notKnown);
    Builder silent = EvidenceBuilder::good();
    silent.fail(silent.evidence.policyHost(), RecordType::AAAA);
    const auto unknown = refusal(silent.evidence, goal);
    QVERIFY(unknown && unknown->notKnown);
    // Neither old copies nor mail servers matter to a move.
    Evidence without = good;
    without.historyFailed = true;
    QVERIFY(!refusal(without, goal));
}

/// As long as one server still has the old records, it is not known where the host points to.
void TestPlanHost::serversThatDisagree()
{
    Builder builder;
    builder.evidence = moved(1);
    const DnsQuestion question{builder.evidence.policyHost(), RecordType::A};
    DnsAnswer old = *builder.evidence.answer(question.name, question.type).value();
    QCOMPARE(hostRecordsOf(goal), QByteArray("9.3.3.1"));
    builder.evidence.servers.insert({name("ns1.example.org"), ip("9.9.9.1"), question}, old);
    QVERIFY(!refusalOf(Change::PolicyHost, basisOf(builder.evidence, goal)));
    old.records.first().data = ip("9.2.2.1");
    builder.evidence.servers.insert({name("ns2.example.org"), ip("9.9.9.2"), question}, old);
    const auto refusal = refusalOf(Change::PolicyHost, basisOf(builder.evidence, goal));
    QVERIFY(refusal && refusal->notKnown);
}

QTEST_APPLESS_MAIN(TestPlanHost)
#include "tst_planhost.moc"
