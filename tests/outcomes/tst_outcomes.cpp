#include "outcomes/cases.h"
#include "support/reportfiles.h"

#include "checks/catalogue.h"
#include "checks/tlsrptreportchecks.h"

#include <QSet>
#include <QtTest>

using namespace Outcomes;

namespace {

/// A case by its number among all.
const QList<Case> &cases()
{
    static const QList<Case> all = nameCases() + recordCases() + hostCases() + policyCases() + mailCases() +
                                   reportRecordCases() + operationCases() + reportCases();
    return all;
}

QList<const Check *> everyCheck()
{
    QList<const Check *> checks = catalogue();
    for (const Check &check : tlsRptReportChecks())
        checks.append(&check);
    return checks;
}

QString nameOf(const Check &check, const Outcome &outcome)
{
    return QLatin1String(check.id) + u'/' + QLatin1String(outcome.code);
}

} // namespace

/// The whole catalogue: every outcome comes, of every check, and says what it has to.
class TestOutcomes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comes_data();
    void comes();
    void allAreCovered();
    void faultsTellWhatToDo();
    void textsHaveTheirValues();
};

void TestOutcomes::comes_data()
{
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < cases().size(); ++i)
        QTest::newRow(cases()[i].outcome) << int(i);
}

void TestOutcomes::comes()
{
    QFETCH(int, number);
    const Case &wanted = cases()[number];
    const Findings findings = wanted.findings();
    QStringList told;
    for (const Finding &finding : findings) {
        if (finding.name() == QLatin1String(wanted.outcome)) {
            QVERIFY2(finding.status == finding.outcome->status || wanted.lowered, statusWord(finding.status));
            return;
        }
        if (finding.status != Status::Pass && finding.status != Status::NotApplicable)
            told.append(finding.name());
    }
    QFAIL(qPrintable(QStringLiteral("%1 does not come; there are: %2")
                         .arg(QLatin1String(wanted.outcome), told.join(u", "))));
}

/// Passes come with a domain and with a report in order; everything else has a case of its own.
void TestOutcomes::allAreCovered()
{
    QSet<QString> covered;
    for (const Case &each : cases())
        covered.insert(QLatin1String(each.outcome));
    const Findings inOrder = assess(good().evidence) + lintTlsRptReport(ReportFiles::goodReport);
    for (const Finding &finding : inOrder)
        covered.insert(finding.name());
    QStringList missing;
    for (const Check *check : everyCheck()) {
        for (const Outcome *outcome : check->outcomes) {
            if (!covered.contains(nameOf(*check, *outcome)))
                missing.append(nameOf(*check, *outcome));
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"no case for: "_qs + missing.join(u", ")));
}

void TestOutcomes::faultsTellWhatToDo()
{
    for (const Check *check : everyCheck()) {
        QVERIFY2(check->title && *check->title, check->id);
        for (const Outcome *outcome : check->outcomes) {
            const bool fault = outcome->status == Status::Error || outcome->status == Status::Warning;
            const QByteArray told = nameOf(*check, *outcome).toUtf8();
            QVERIFY2(!fault || (outcome->fix && *outcome->fix && outcome->why && *outcome->why),
                     told.constData());
            QVERIFY2(!fault || !check->references.empty(), told.constData());
        }
    }
}

/// No sentence shows a place marker in place of a value.
void TestOutcomes::textsHaveTheirValues()
{
    static const QRegularExpression marker(QStringLiteral("\\{[a-z0-9]+\\}"));
    for (const Case &each : cases()) {
        for (const Finding &finding : each.findings()) {
            for (const QString &sentence : {finding.seen(), finding.why(), finding.fix()})
                QVERIFY2(!marker.match(sentence).hasMatch(),
                         qPrintable(finding.name() + u": "_qs + sentence));
        }
    }
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
