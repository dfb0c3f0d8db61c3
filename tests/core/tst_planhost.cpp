#include "base/text.h"
#include "plan/planprint.h"

#include "support/nameservers.h"

#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;
using EvidenceBuilder::addServer;
using EvidenceBuilder::Builder;
using EvidenceBuilder::ip;
using EvidenceBuilder::name;

/// The plan for moving the policy host, from before the move until the old server may go.
class TestPlanHost : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newServerFirstThenRecordsThenWait();
    void textKeepsToTheTerminal();
    void ttlThatWasSeen();
    void otherTypesAreRemoved();
    void goesOnAfterTheMove();
    void waitsForWhatWasThereBefore();
    void longerTtlOfBefore();
    void moveThatIsOver();
    void refusals();
    void namedByHandOrTold();
    void contradictionIsNoPlan();
    void firstLookAfterTheMove();
    void oneServerWithOldRecords();
    void oldServerThatStays();
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
    const QDateTime since = builder.evidence.observedAt.addSecs(-3600 * hoursAgo);
    builder.evidence.hostSeen = {"9.3.3.1", since, since, 300, {}, "9.2.2.1", since.addSecs(7200)};
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
    QVERIFY(toText(paper).simplified().contains(u"was not seen before today"_s));
    // The file stands at the old address, which says nothing of the new server.
    QCOMPARE(paper.states[0].kind, StepState::Kind::NotYet);
    QCOMPARE(paper.states[1].kind, StepState::Kind::NotYet);
    QCOMPARE(paper.states[2].kind, StepState::Kind::Later);
    for (const PlanStep &step : paper.steps)
        QVERIFY2(!(step.what.text() + step.why.text()).contains(u'{'), qPrintable(step.what.text()));
    QVERIFY(toText(paper).contains(u"9.3.3.1"_s));
}

/// Sentences are broken for a terminal; what is copied from it is not.
void TestPlanHost::textKeepsToTheTerminal()
{
    const Evidence evidence = EvidenceBuilder::good().evidence;
    const PlanPaper paper = planPaper(Change::PolicyHost, basisOf(evidence, goal), &evidence);
    const QString text = toText(paper);
    for (const PlanStep &step : paper.steps) {
        QVERIFY(text.simplified().contains(step.what.text()));
        QVERIFY(text.simplified().contains(step.why.text()));
    }
    int broken = 0;
    for (const QString &line : text.split(u'\n')) {
        const bool copied = line.startsWith(u"       "_s);
        QVERIFY2(copied || line.size() <= textColumns, qPrintable(line));
        broken += !copied && line.size() > textColumns - 20;
    }
    QVERIFY(broken > 0);
    const QByteArray file = paper.steps[0].policyFile.trimmed();
    for (const QByteArray &line : file.split('\n'))
        QVERIFY2(text.contains(u"\n       "_s + QString::fromUtf8(line.trimmed()) + u'\n'), line.constData());
}

/// A short TTL proves nothing before it was seen for a day; a longer one that was seen counts.
void TestPlanHost::ttlThatWasSeen()
{
    Builder builder = EvidenceBuilder::good();
    const DomainName host = builder.evidence.policyHost();
    const auto wait = [&] {
        const QList<PlanStep> steps = planFor(Change::PolicyHost, basisOf(builder.evidence, goal));
        return builder.evidence.observedAt.secsTo(steps.last().notBefore);
    };
    builder.addresses(host, {ip("9.2.2.1")});
    addServer(&builder, "ns1.example.org", {ip("9.2.2.1")});
    for (Fact<DnsAnswer> &fact : builder.evidence.servers) {
        DnsAnswer answer = *fact.value();
        answer.message.authority = {
            {builder.evidence.domain(), RecordType::SOA, 300, SoaData{name("ns1.example.org"), 1, 300}}};
        fact = answer;
    }
    QCOMPARE(wait(), ttl + settles);
    const QDateTime now = builder.evidence.observedAt;
    builder.evidence.hostSeen = {"9.2.2.1", now.addDays(-9), now.addDays(-1), 300, {}, {}, {}};
    QCOMPARE(wait(), 300 + settles);
    builder.evidence.historyFailed = true;
    QCOMPARE(wait(), ttl + settles);
    builder.evidence.historyFailed = false;
    builder.evidence.hostSeen.ttl = 172800;
    QCOMPARE(wait(), 172800 + settles);
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
    evidence.hostSeen.replacedUntil = evidence.hostSeen.since.addSecs(172800);
    const QList<PlanStep> steps = planFor(Change::PolicyHost, basisOf(evidence, goal));
    QCOMPARE(evidence.observedAt.secsTo(steps[2].notBefore), 172800 + settles - 3600);
    QVERIFY2(steps[2].what.text().contains(u"9.2.2.1"_s), qPrintable(steps[2].what.text()));
    QCOMPARE(steps[1].remove.first().value, QByteArray("9.2.2.1"));
}

/// Who lowers the TTL just before the move has not shortened what is in caches already.
void TestPlanHost::longerTtlOfBefore()
{
    Evidence evidence = EvidenceBuilder::good().evidence;
    evidence.hostSeen.cachedUntil = evidence.observedAt.addDays(3);
    QList<PlanStep> steps = planFor(Change::PolicyHost, basisOf(evidence, goal));
    QCOMPARE(evidence.observedAt.secsTo(steps[2].notBefore), 3 * ttl + settles);
    evidence.hostSeen.replacedUntil = evidence.observedAt.addDays(4);
    steps = planFor(Change::PolicyHost, basisOf(evidence, goal));
    QCOMPARE(evidence.observedAt.secsTo(steps[2].notBefore), 4 * ttl + settles);
}

/// Nobody reads that the server in use may be switched off.
void TestPlanHost::moveThatIsOver()
{
    const auto isRefused = [](const Evidence &evidence) {
        return refusalOf(Change::PolicyHost, basisOf(evidence, goal)).has_value();
    };
    QVERIFY(!isRefused(moved(24)));
    QVERIFY(isRefused(moved(24 * 30)));
    Evidence setUp = moved(1);
    setUp.hostSeen.replaced.clear(); // nothing stood there before
    QVERIFY(isRefused(setUp));
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
    Evidence lab = good;
    lab.publicNetworks = {*IpNetwork::fromText(u"10.0.0.0/8"_s)};
    QVERIFY(!refusal(lab, movedTo(good, {ip("10.0.0.1")})));

    Builder nothing;
    nothing.mailOnly();
    const auto absent = refusal(nothing.evidence, goal);
    QVERIFY(absent && !absent->notKnown);
    Builder silent = EvidenceBuilder::good();
    silent.fail(silent.evidence.policyHost(), RecordType::AAAA);
    const auto unknown = refusal(silent.evidence, goal);
    QVERIFY(unknown && unknown->notKnown);
    Evidence dead = moved(1);
    dead.policy.first() = Failure{Failure::Kind::Timeout, {}};
    const auto lost = refusal(dead, goal);
    QVERIFY(lost && lost->notKnown && lost->message.text().contains(u"back to the old one"_s));
    // Neither old copies nor mail servers matter to a move.
    Evidence without = good;
    without.historyFailed = true;
    QVERIFY(!refusal(without, goal));
    const auto when = refusal(without, choicesFrom(good, good.observedAt));
    QVERIFY(when && when->notKnown); // it may have moved just now
}

void TestPlanHost::namedByHandOrTold()
{
    // A trial says nothing of where DNS points to.
    Evidence trial = moved(4);
    trial.policyServerGiven = true;
    QVERIFY(!planSight(trial).host);
    const QList<PlanStep> steps = planFor(Change::PolicyHost, basisOf(moved(4), goal));
    for (const PlanStep &step : steps)
        QVERIFY(stateOf(step, trial).kind != StepState::Kind::Done);
    // Without a look nothing is known of what has to go, so all that could be in the way is named.
    PlanSight told = planSight(EvidenceBuilder::good().evidence);
    told.looked = false;
    told.host.reset();
    const QList<PlanStep> blind = planFor(Change::PolicyHost, planBasis(told, goal, told.at));
    QCOMPARE(blind.size(), 3);
    QList<RecordType> types;
    for (const PlannedRecord &record : blind[1].remove) {
        QVERIFY(record.value.isEmpty());
        types.append(record.type);
    }
    QCOMPARE(types, (QList<RecordType>{RecordType::AAAA, RecordType::CNAME}));
}

void TestPlanHost::contradictionIsNoPlan()
{
    Builder builder;
    builder.evidence = moved(1);
    addServer(&builder, "ns1.example.org", {ip("9.3.3.1")});
    QVERIFY(!refusalOf(Change::PolicyHost, basisOf(builder.evidence, goal)));
    addServer(&builder, "ns3.example.org", {ip("9.2.2.1")});
    const auto refusal = refusalOf(Change::PolicyHost, basisOf(builder.evidence, goal));
    QVERIFY(refusal && refusal->notKnown);
}

/// What the ledger holds is from before the move: the plan sees it all the same.
void TestPlanHost::firstLookAfterTheMove()
{
    Builder builder;
    builder.evidence = moved(1);
    addServer(&builder, "ns1.example.org", {ip("9.3.3.1")});
    const QDateTime now = builder.evidence.observedAt;
    builder.evidence.hostSeen = {"9.2.2.1", now.addDays(-9), now.addDays(-1), 7200, {}, {}, {}};
    const PlanPaper paper = planPaper(Change::PolicyHost, basisOf(builder.evidence, goal), &builder.evidence);
    QCOMPARE(paper.steps.size(), 3);
    QCOMPARE(now.secsTo(paper.steps[2].notBefore), 7200 + settles);
    QCOMPARE(paper.states[1].kind, StepState::Kind::Done);
    QCOMPARE(paper.states[2].kind, StepState::Kind::Later);
}

/// It is enough for senders to go on to the old server, or to none.
void TestPlanHost::oneServerWithOldRecords()
{
    Builder builder;
    builder.evidence = moved(4);
    const QList<PlanStep> steps = planFor(Change::PolicyHost, basisOf(builder.evidence, goal));
    addServer(&builder, "ns1.example.org", {ip("9.3.3.1")});
    QCOMPARE(stateOf(steps[1], builder.evidence).kind, StepState::Kind::Done);
    addServer(&builder, "ns2.example.org", {ip("9.2.2.1")});
    QCOMPARE(stateOf(steps[1], builder.evidence).kind, StepState::Kind::NotYet);
    // The same of an alias.
    PlanStep alias = steps[1];
    alias.publish = {{builder.evidence.policyHost(), RecordType::CNAME, 300, "sts.provider.example"}};
    const StepState state = stateOf(alias, builder.evidence);
    QCOMPARE(state.kind, StepState::Kind::NotYet);
    QVERIFY2(state.because.text().contains(u"other records"_s), qPrintable(state.because.text()));
}

/// Nobody is told to switch off what the new records lead to.
void TestPlanHost::oldServerThatStays()
{
    const Evidence evidence = EvidenceBuilder::good().evidence;
    const QList<IpAddress> present = evidence.addressesOf(evidence.policyHost());
    QVERIFY(!present.isEmpty());
    const auto lastOf = [](const Evidence &seen, const Choices &choices) {
        return planFor(Change::PolicyHost, basisOf(seen, choices)).last().what.text();
    };
    const QString added = lastOf(evidence, movedTo(evidence, present + QList<IpAddress>{ip("9.3.3.1")}));
    for (const IpAddress &address : present)
        QVERIFY2(!added.contains(address.toString()), qPrintable(added));
    const QString alias = lastOf(evidence, movedTo(evidence, {}, name("sts.provider.example")));
    QVERIFY2(alias.contains(u"unless the new records lead to it"_s), qPrintable(alias));
    // When it is made it is known where the name leads.
    Evidence made = moved(1);
    made.hostSeen.replaced = "9.2.2.9 9.3.3.1";
    const QString after = lastOf(made, goal);
    QVERIFY2(after.contains(u"9.2.2.9"_s) && !after.contains(u"9.3.3.1"_s), qPrintable(after));
    QVERIFY2(!after.contains(u"unless"_s), qPrintable(after));
    made.hostSeen.replaced = "CNAME www.example.org"; // which may well be the same machine
    const QString name = lastOf(made, goal);
    QVERIFY2(name.contains(u"unless the new records lead to it"_s), qPrintable(name));
}

QTEST_APPLESS_MAIN(TestPlanHost)
#include "tst_planhost.moc"
