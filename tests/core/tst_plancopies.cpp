#include "plan/planprint.h"

#include "support/nameservers.h"

#include <QTest>

using namespace Postseal;
using namespace EvidenceBuilder;

/// What a plan reckons with where record, file and history do not belong together.
class TestPlanCopies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fileWithoutRecordIsACopy();
    void recordOfOneServerIsNoAbsence();
    void resolverIsBehind();
    void nothingEverSeenIsSaid();
    void toldMaxAgeCountsWithoutHistory();
    void twoPoliciesAtATime();
    void idThatOnlySomeSendersTake();
    void absenceThatWasSeenEndsTheWait();
    void onlyUsableLinesArePlanned();
    void hostThatNoPolicyCanName();
};

namespace {

constexpr qint64 day = 86400;
constexpr qint64 goneTtl = 86400;
constexpr qint64 settles = 3600;
constexpr qint64 year = 31557600;

QByteArray yearLong()
{
    return Builder::policyText("enforce").replace("2592000", "31557600");
}

PlanBasis basisOf(const Evidence &evidence, const QList<QByteArray> &next = {}, quint64 longest = 0)
{
    Choices choices = choicesFrom(evidence, evidence.observedAt);
    choices.id.clear();
    PlanBasis basis = planBasis(planSight(evidence), choices, evidence.observedAt, longest);
    basis.next = next;
    return basis;
}

/// Seconds from now to the first step of this kind; -1 when there is none.
qint64 waitFor(PlanStep::Kind kind, const QList<PlanStep> &steps, const Evidence &evidence)
{
    for (const PlanStep &step : steps) {
        if (step.kind == kind)
            return evidence.observedAt.secsTo(step.notBefore);
    }
    return -1;
}

QList<QByteArray> plannedLines(Change change, const Evidence &evidence)
{
    for (const PlanStep &step : planFor(change, basisOf(evidence))) {
        if (step.kind == PlanStep::Kind::File)
            return parsePolicy(step.policyFile).value.mx;
    }
    return {};
}

bool saysNote(Change change, const PlanBasis &basis, const char *part)
{
    const QList<Message> notes = planNotes(change, basis);
    return std::any_of(notes.begin(), notes.end(), [part](const Message &note) {
        return note.text().contains(QString::fromUtf8(part)) && !note.text().contains(u'{');
    });
}

/// Enforced for a year; the record went a minute ago, and nobody looked before.
Builder withoutRecord()
{
    Builder builder = good();
    builder.evidence.policy[ip("9.2.2.1")] = builder.served(yearLong());
    builder.records(builder.evidence.stsTxtName(), RecordType::TXT, {}, Rcode::NxDomain);
    return builder;
}

/// What this name server says of the MTA-STS record.
void saysOfRecord(Builder *builder, const char *server, const char *address, const QList<QByteArray> &texts)
{
    const DnsQuestion question{builder->evidence.stsTxtName(), RecordType::TXT};
    QList<DnsRecord> list;
    for (const QByteArray &text : texts)
        list.append({question.name, question.type, 300, TxtData{{text}}});
    DnsAnswer said = answer(question, list, list.isEmpty() ? Rcode::NxDomain : Rcode::NoError);
    said.message.authoritative = true;
    builder->evidence.servers.insert({name(server), ip(address), question}, said);
    addNameServer(builder, server);
}

} // namespace

// RFC 8461 5.1: a cached policy stays in force without the record.
void TestPlanCopies::fileWithoutRecordIsACopy()
{
    const Evidence evidence = withoutRecord().evidence;
    const qint64 all = goneTtl + settles + year;
    const QList<PlanStep> removal = planFor(Change::Remove, basisOf(evidence));
    QVERIFY(waitFor(PlanStep::Kind::RemoveRecord, removal, evidence) >= all);
    QCOMPARE(removal.first().kind, PlanStep::Kind::File);
    QCOMPARE(parsePolicy(removal.first().policyFile).value.mode, PolicyMode::None);
    // The record that was put back stays in caches too, before the host may go.
    QVERIFY(waitFor(PlanStep::Kind::RemoveHost, removal, evidence) >
            waitFor(PlanStep::Kind::RemoveRecord, removal, evidence));
    const QList<PlanStep> change = planFor(Change::MailServers, basisOf(evidence, {"mx.provider.example"}));
    QCOMPARE(waitFor(PlanStep::Kind::MailServers, change, evidence), all);
    QVERIFY(!refusalOf(Change::RollBack, basisOf(evidence)));
    // It ends: what counts is since when the record has been gone, not the look of today.
    Builder later = withoutRecord();
    later.evidence.history = {{later.evidence.observedAt.addDays(-400), later.evidence.observedAt, "", ""}};
    QVERIFY(refusalOf(Change::RollBack, basisOf(later.evidence)));
    const QList<PlanStep> nothingLeft =
        planFor(Change::MailServers, basisOf(later.evidence, {"mx.provider.example"}));
    QCOMPARE(waitFor(PlanStep::Kind::MailServers, nothingLeft, later.evidence), 0);
    // Behind a record that is not in order it can still be had.
    Builder broken = withoutRecord();
    broken.text(broken.evidence.stsTxtName(), {"v=STSv1; id=1", "v=STSv1; id=2"});
    QCOMPARE(planSight(broken.evidence).found, PlanSight::Found::Broken);
    QVERIFY(waitFor(PlanStep::Kind::RemoveRecord, planFor(Change::Remove, basisOf(broken.evidence)),
                    broken.evidence) > year);
}

void TestPlanCopies::recordOfOneServerIsNoAbsence()
{
    Builder builder = withoutRecord();
    builder.evidence.policy.clear();
    saysOfRecord(&builder, "ns1.example.org", "9.9.9.1", {});
    QCOMPARE(planSight(builder.evidence).found, PlanSight::Found::Nothing);
    saysOfRecord(&builder, "ns2.example.org", "9.9.9.2", {"v=STSv1; id=20260601000000;"});
    const PlanBasis basis = basisOf(builder.evidence, {"mx.provider.example"});
    for (const Change change : {Change::SetUp, Change::MailServers, Change::Remove, Change::RollBack}) {
        const auto refusal = refusalOf(change, basis);
        QVERIFY(refusal && refusal->notKnown);
        QVERIFY2(refusal->message.text().contains(QStringLiteral("name server")),
                 qPrintable(refusal->message.text()));
        QVERIFY(planFor(change, basis).isEmpty());
    }
}

/// Who has just published the record goes on, although the resolver has not forgotten yet that there was
/// none.
void TestPlanCopies::resolverIsBehind()
{
    Builder builder = withoutRecord();
    saysOfRecord(&builder, "ns1.example.org", "9.9.9.1", {"v=STSv1; id=20260601000000;"});
    saysOfRecord(&builder, "ns2.example.org", "9.9.9.2", {"v=STSv1; id=20260601000000;"});
    const PlanBasis basis = basisOf(builder.evidence, {"mx.provider.example"});
    QVERIFY(!refusalOf(Change::SetUp, basis));
    QVERIFY(!planFor(Change::SetUp, basis).isEmpty());
    for (const Change change : {Change::MailServers, Change::Remove, Change::RollBack}) {
        const auto refusal = refusalOf(change, basis);
        QVERIFY(refusal && refusal->notKnown);
        QVERIFY(planFor(change, basis).isEmpty());
    }
}

void TestPlanCopies::nothingEverSeenIsSaid()
{
    Builder builder;
    builder.mailOnly();
    const PlanBasis basis = basisOf(builder.evidence, {"mx.provider.example"});
    QCOMPARE(waitFor(PlanStep::Kind::MailServers, planFor(Change::MailServers, basis), builder.evidence), 0);
    QVERIFY(saysNote(Change::MailServers, basis, "No earlier look"));
    QVERIFY(saysNote(Change::Remove, basis, "No earlier look"));
    QVERIFY(!saysNote(Change::SetUp, basis, "No earlier look"));
    QVERIFY(!saysNote(Change::Remove, basisOf(good().evidence), "No earlier look"));
}

void TestPlanCopies::toldMaxAgeCountsWithoutHistory()
{
    Builder builder;
    builder.mailOnly();
    const PlanBasis basis = basisOf(builder.evidence, {"mx.provider.example"}, quint64(30 * day));
    QVERIFY(waitFor(PlanStep::Kind::MailServers, planFor(Change::MailServers, basis), builder.evidence) >=
            30 * day);
}

/// An old server behind one of the addresses served another policy; senders that came there keep it.
void TestPlanCopies::twoPoliciesAtATime()
{
    Builder builder;
    builder.everything("testing");
    const QDateTime now = builder.evidence.observedAt;
    const QByteArray id = "20260601000000";
    builder.evidence.history = {{now.addDays(-9), now.addDays(-9), id, Builder::policyText("testing")},
                                {now.addDays(-9), now.addDays(-9), id, yearLong()},
                                {now.addDays(-5), now.addDays(-1), id, Builder::policyText("testing")}};
    const QList<PlanStep> change =
        planFor(Change::MailServers, basisOf(builder.evidence, {"mx.new.example"}));
    QVERIFY(waitFor(PlanStep::Kind::MailServers, change, builder.evidence) > year);
    // The policy of now has been alone since the look that saw nothing else.
    QCOMPARE(basisOf(builder.evidence).unchangedSince, now.addDays(-5));
}

/// It is no policy for the standard, but some senders enforced it.
void TestPlanCopies::idThatOnlySomeSendersTake()
{
    Builder builder = good();
    const QDateTime now = builder.evidence.observedAt;
    builder.evidence.history = {{now.addDays(-9), now.addDays(-9), "2024-01-01", yearLong()}};
    const QList<PlanStep> steps = planFor(Change::MailServers, basisOf(builder.evidence, {"mx.new.example"}));
    QCOMPARE(waitFor(PlanStep::Kind::MailServers, steps, builder.evidence), goneTtl + settles + year);
    // What is there now under such an id is nothing to build on.
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1; id=2024-01-01"});
    QCOMPARE(planSight(builder.evidence).found, PlanSight::Found::Broken);
}

void TestPlanCopies::absenceThatWasSeenEndsTheWait()
{
    Builder builder;
    builder.mailOnly();
    const QDateTime now = builder.evidence.observedAt;
    builder.evidence.history = {{now.addDays(-90), now.addDays(-50), "1", Builder::policyText("enforce")},
                                {now.addDays(-40), now.addDays(-1), "", ""}};
    const auto wait = [&] {
        return waitFor(PlanStep::Kind::MailServers,
                       planFor(Change::MailServers, basisOf(builder.evidence, {"mx.new.example"})),
                       builder.evidence);
    };
    QCOMPARE(wait(), 0); // 30 days, counted from 40 days ago
    builder.evidence.history.last().first = now.addDays(-20);
    QCOMPARE(wait(), 10 * day + goneTtl + settles);
    builder.evidence.history.removeLast(); // it may have been there until just now
    QCOMPARE(wait(), 30 * day + goneTtl + settles);
}

void TestPlanCopies::onlyUsableLinesArePlanned()
{
    Builder builder;
    builder.everything("testing");
    const QByteArray lines = "mx: mx1.example.org.\r\nmx: mx_3.example.org\r\nmx: *.example.net\r\n";
    builder.evidence.policy[ip("9.2.2.1")] =
        builder.served("version: STSv1\r\nmode: testing\r\n" + lines + "max_age: 86400\r\n");
    builder.mx(
        {{10, name("mx1.example.org")}, {20, name("mail_1.example.org")}, {30, name("a_b.example.net")}});
    const QList<QByteArray> usable{"mx1.example.org", "*.example.net"};
    for (const Change change : {Change::SetUp, Change::Enforce, Change::RollBack, Change::Remove})
        QCOMPARE(plannedLines(change, builder.evidence), usable);
    // A policy of mode none that strict senders drop is mended too.
    builder.evidence.policy[ip("9.2.2.1")] =
        builder.served("version: STSv1\r\nmode: none\r\nmx: mx1.example.org.\r\nmax_age: 86400\r\n");
    QCOMPARE(plannedLines(Change::Remove, builder.evidence), QList<QByteArray>{"mx1.example.org"});
}

void TestPlanCopies::hostThatNoPolicyCanName()
{
    Builder builder;
    builder.everything("testing");
    builder.mx({{10, name("mx1.example.org")}, {20, name("mail_1.example.org")}});
    QVERIFY(saysNote(Change::Enforce, basisOf(builder.evidence), "mail_1.example.org"));
    QVERIFY(!saysNote(Change::Remove, basisOf(builder.evidence), "mail_1.example.org"));
    builder.mx({{10, name("mx1.example.org")}});
    QVERIFY(!saysNote(Change::Enforce, basisOf(builder.evidence), "host name"));
    // Where there is no other, there is nothing to plan.
    builder.mailOnly();
    builder.mx({{20, name("mail_1.example.org")}});
    const auto refusal = refusalOf(Change::SetUp, basisOf(builder.evidence));
    QVERIFY(refusal && !refusal->notKnown);
}

QTEST_APPLESS_MAIN(TestPlanCopies)
#include "tst_plancopies.moc"
