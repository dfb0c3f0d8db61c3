#include "plan/planprint.h"

#include "support/nameservers.h"
#include "support/plannedevidence.h"

#include <QJsonArray>
#include <QTest>

using namespace Postseal;
using EvidenceBuilder::Builder;
using PlannedEvidence::basisOf;
using PlannedEvidence::enforced;

/// How a plan stands at what was seen, and what it looks like on paper and in a calendar.
class TestPlanPaper : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsAreJudgedByWhatWasSeen();
    void missingDataIsNeverDone();
    void calendarHoldsEveryStep();
    void calendarLinesAreShort();
    void papersHoldTheBytes();
};

void TestPlanPaper::stepsAreJudgedByWhatWasSeen()
{
    Builder builder = EvidenceBuilder::good();
    PlanStep file;
    file.kind = PlanStep::Kind::File;
    file.notBefore = builder.evidence.observedAt;
    file.policyFile = Builder::policyText("enforce");
    QCOMPARE(stateOf(file, builder.evidence).kind, StepState::Kind::Done);
    file.policyFile = Builder::policyText("testing");
    QCOMPARE(stateOf(file, builder.evidence).kind, StepState::Kind::NotYet);
    QVERIFY(stateOf(file, builder.evidence).because.text().contains(QStringLiteral("9.2.2.1")));
    file.notBefore = builder.evidence.observedAt.addSecs(1);
    QCOMPARE(stateOf(file, builder.evidence).kind, StepState::Kind::Later);

    PlanStep record;
    record.kind = PlanStep::Kind::Record;
    record.notBefore = builder.evidence.observedAt;
    record.publish = {{builder.evidence.stsTxtName(), RecordType::TXT, 3600, "v=STSv1; id=20260601000000;"}};
    QCOMPARE(stateOf(record, builder.evidence).kind, StepState::Kind::Done);
    record.publish.first().value = "v=STSv1; id=2;";
    QCOMPARE(stateOf(record, builder.evidence).kind, StepState::Kind::NotYet);

    PlanStep mx;
    mx.kind = PlanStep::Kind::MailServers;
    mx.notBefore = builder.evidence.observedAt;
    mx.mailHosts = {"mx1.example.org", "mx2.example.org"};
    QCOMPARE(stateOf(mx, builder.evidence).kind, StepState::Kind::Done);
    mx.mailHosts = {"mx1.example.org"};
    QCOMPARE(stateOf(mx, builder.evidence).kind, StepState::Kind::NotYet);
    mx.mailHosts = {"*.example.org"};
    mx.notBefore = builder.evidence.observedAt.addDays(1);
    QVERIFY(!stateOf(mx, builder.evidence).because.isEmpty()); // done too early
}

void TestPlanPaper::missingDataIsNeverDone()
{
    Evidence nothing;
    nothing.input = readMailDomain(QStringLiteral("example.org"));
    nothing.observedAt = TestAuthority::now();
    for (const Change change : {Change::SetUp, Change::MailServers, Change::RollBack, Change::Remove}) {
        for (PlanStep step : planFor(change, basisOf(enforced(), {"mx.provider.example"}))) {
            step.notBefore = nothing.observedAt;
            const StepState state = stateOf(step, nothing);
            QVERIFY2(state.kind == StepState::Kind::Unknown || state.kind == StepState::Kind::NotYet,
                     qPrintable(step.what.text()));
            QVERIFY(!state.because.text().contains(u'{') && !state.because.isEmpty());
        }
    }
    // A name server of the zone that does not answer leaves it open.
    Builder builder = EvidenceBuilder::good();
    PlanStep record;
    record.kind = PlanStep::Kind::Record;
    record.notBefore = builder.evidence.observedAt;
    record.publish = {{builder.evidence.stsTxtName(), RecordType::TXT, 3600, "v=STSv1; id=20260601000000;"}};
    builder.evidence.servers[{EvidenceBuilder::name("ns.example.org"),
                              EvidenceBuilder::ip("9.3.3.1"),
                              {builder.evidence.stsTxtName(), RecordType::TXT}}] =
        Failure{Failure::Kind::Timeout, {}};
    QCOMPARE(stateOf(record, builder.evidence).kind, StepState::Kind::Unknown);
    // So does one whose address was not found out.
    builder.evidence.servers.first() =
        builder.evidence.answer(builder.evidence.stsTxtName(), RecordType::TXT);
    EvidenceBuilder::addNameServer(&builder, "ns.example.org");
    QCOMPARE(stateOf(record, builder.evidence).kind, StepState::Kind::Done);
    EvidenceBuilder::addNameServer(&builder, "ns2.example.org");
    QCOMPARE(stateOf(record, builder.evidence).kind, StepState::Kind::Unknown);
}

void TestPlanPaper::calendarHoldsEveryStep()
{
    const Evidence evidence = enforced();
    const PlanPaper paper = planPaper(Change::Remove, basisOf(evidence), &evidence);
    const QByteArray calendar = toCalendar(paper).replace("\r\n ", ""); // unfolded
    QCOMPARE(calendar.count("BEGIN:VEVENT\r\n"), paper.steps.size());
    QCOMPARE(calendar.count("END:VALARM\r\n"), paper.steps.size());
    QVERIFY(calendar.startsWith("BEGIN:VCALENDAR\r\n") && calendar.endsWith("END:VCALENDAR\r\n"));
    QVERIFY2(calendar.contains("mode none and max_age 86400\\, the mx lines"), calendar.constData());
    QVERIFY(calendar.contains("version: STSv1\\nmode: none\\nmx: mx1.example.org\\n"));
    QVERIFY(calendar.contains(
        paper.steps.last().notBefore.toString(u"'DTSTART:'yyyyMMdd'T'hhmmss'Z'").toLatin1()));
}

void TestPlanPaper::calendarLinesAreShort()
{
    const Evidence evidence = enforced();
    for (const Change change : {Change::SetUp, Change::MailServers}) {
        const QByteArray calendar =
            toCalendar(planPaper(change, basisOf(evidence, {"mx.provider.example"}), nullptr));
        for (const QByteArray &line : calendar.split('\n'))
            QVERIFY2(line.size() <= 76 && (line.isEmpty() || line.endsWith('\r')), line.constData());
        QVERIFY(!QByteArray(calendar).replace("\r\n", "").contains('\r'));
    }
}

void TestPlanPaper::papersHoldTheBytes()
{
    const Evidence evidence = enforced();
    const PlanPaper paper =
        planPaper(Change::MailServers, basisOf(evidence, {"mx.provider.example"}), &evidence);
    for (const QString &text : {toText(paper), toMarkdown(paper)}) {
        QVERIFY(QString(text)
                    .remove(QLatin1Char('\\'))
                    .contains(QStringLiteral("https://mta-sts.example.org/.well-known/mta-sts.txt")));
        QVERIFY(text.contains(QStringLiteral("mx: mx.provider.example\n")));
        QVERIFY(text.contains(QStringLiteral("example.org. 3600 IN MX 10 mx.provider.example.")));
    }
    const QJsonArray steps = toJson(paper)[QStringLiteral("steps")].toArray();
    QCOMPARE(steps.size(), paper.steps.size());
    QCOMPARE(steps.first()[QStringLiteral("policyFile")].toString().toUtf8(), paper.steps.first().policyFile);
    QCOMPARE(steps.first()[QStringLiteral("state")].toString(), QStringLiteral("not-yet"));
    QCOMPARE(recordLine({evidence.tlsRptName(), RecordType::TXT, 60, QByteArray(300, 'a')}).count('"'), 4);
}

QTEST_APPLESS_MAIN(TestPlanPaper)
#include "tst_planpaper.moc"
