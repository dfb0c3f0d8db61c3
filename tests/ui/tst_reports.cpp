#include "reportimport.h"
#include "reports/failurerows.h"
#include "reports/reportchart.h"
#include "reports/reportsums.h"
#include "reports/reportswindow.h"
#include "settings.h"
#include "store/database.h"
#include "support/sentreports.h"
#include "support/windowtest.h"
#include "widgets/banner.h"
#include "widgets/formchooser.h"

#include <QComboBox>
#include <QDropEvent>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace Postseal;
using namespace Qt::StringLiterals;
using WindowTest::settled;

namespace {

constexpr int patience = 60000;

const QString practice = PracticeNetwork::domain().toString();

/// The only mail server of the scenario whose certificate has run out.
QString expiredServer(const Report &report)
{
    for (const Finding &finding : report.findings) {
        if (finding.name() == u"smtp.certificate.validity/expired")
            return finding.subject;
    }
    return {};
}

} // namespace

/// The window of imported reports.
class TestReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void gapsAreDays();
    void nothingImported();
    void weeksAreShown();
    void failuresAreCheckedNow();
    void droppedFiles();
    void severalDomains();
    void hostileNames();
    void labelsAreNoMarkup();
    void storeThatCannotBeRead();
    void networkInsteadOfPractice();
    void oneIsNotSeveral();

private:
    /// Imports two weeks of reports of the practice domain and shows them.
    void importWeeks(Session &session, ReportsWindow &window, const QString &mx);
};

void TestReports::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"postseal-tst-reports"_s);
}

void TestReports::init()
{
    QSettings().clear();
}

void TestReports::importWeeks(Session &session, ReportsWindow &window, const QString &mx)
{
    QTemporaryDir folder;
    SentReports::writeWeeks(folder.path(), practice, mx, QDateTime::currentDateTimeUtc().date());
    window.showReports();
    QSignalSpy imported(&session, &Session::reportsImported);
    session.importReports({folder.path()});
    QVERIFY(imported.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(window.data().sums.reports == 43, patience);
}

void TestReports::gapsAreDays()
{
    const QList<ReportBar> days{{u"2026-01-01"_s, {1, 0}}, {u"2026-01-04"_s, {2, 3}}};
    const QList<ReportBar> filled = withoutGaps(days, 10);
    QCOMPARE(filled.size(), 4);
    QCOMPARE(filled[1], (ReportBar{u"2026-01-02"_s, {0, 0}}));
    QCOMPARE(filled[3], (ReportBar{u"2026-01-04"_s, {2, 3}}));
    const QList<ReportBar> weeks = withoutGaps({days[0], {u"2026-03-01"_s, {5, 5}}}, 10);
    QVERIFY(weeks.size() <= 10);
    qint64 sum = 0;
    for (const ReportBar &bar : weeks)
        sum += bar.sessions.successful;
    QCOMPARE(sum, 6);
    QVERIFY(withoutGaps({}, 10).isEmpty());
}

void TestReports::nothingImported()
{
    Session session;
    session.openPractice(u"protected"_s);
    ReportsWindow window(session);
    window.showReports();
    QSignalSpy shown(&window, &ReportsWindow::reportsShown);
    QVERIFY(shown.wait(patience));
    QVERIFY2(window.bannerText().contains(u"No report"_s), qPrintable(window.bannerText()));
    QVERIFY(window.failures()->isHidden());
}

void TestReports::weeksAreShown()
{
    Session session;
    session.openPractice(u"protected"_s);
    ReportsWindow window(session);
    importWeeks(session, window, u"mx2.practice.example"_s);
    const ReportsData &data = window.data();
    QCOMPARE(data.domain, PracticeNetwork::domain());
    QCOMPARE(data.senders.size(), 3);
    QCOMPARE(data.days.size(), 14);
    QCOMPARE(data.servers.size(), 2); // one failure names no server
    QCOMPARE(data.types.first().name, u"certificate-expired"_s);
    QVERIFY2(window.bannerText().contains(u"Sessions that failed: "_s), qPrintable(window.bannerText()));
    for (const ReportChart *chart : window.findChildren<ReportChart *>())
        QVERIFY(!chart->isHidden() && !chart->bars().isEmpty());
    QCOMPARE(window.failures()->failureRows().size(), 2);
    QCOMPARE(window.findChild<QTreeWidget *>()->topLevelItemCount(), 43);
    // What is seen is told to those who do not see it.
    for (QWidget *view : window.findChildren<QWidget *>()) {
        if (view->inherits("QChartView"))
            QVERIFY(view->accessibleDescription().contains(u"succeeded"_s));
    }
    // Another period.
    QSignalSpy shown(&window, &ReportsWindow::reportsShown);
    window.spans()->choose(u"all"_s);
    Q_EMIT window.spans()->chosen();
    QVERIFY(shown.wait(patience));
    QCOMPARE(window.data().span, ReportSpan::All);
    QCOMPARE(window.data().sums.reports, 43);
}

void TestReports::failuresAreCheckedNow()
{
    Session session;
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    const QString mx = expiredServer(*session.report());
    QVERIFY(!mx.isEmpty());
    ReportsWindow window(session);
    importWeeks(session, window, mx);
    FailureRow *expired = window.failures()->failureRows().at(0);
    FailureRow *fetch = window.failures()->failureRows().at(1);
    QCOMPARE(expired->failure().type, u"certificate-expired"_s);
    expired->button()->click();
    QVERIFY(!expired->button()->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(expired->button()->isEnabled(), patience);
    QVERIFY2(expired->liveText().startsWith(u"Still fails"_s), qPrintable(expired->liveText()));
    QVERIFY2(expired->liveText().contains(mx), qPrintable(expired->liveText()));
    QVERIFY2(fetch->liveText().startsWith(u"Works now"_s), qPrintable(fetch->liveText()));
    session.playScenario(u"protected"_s);
    expired->button()->click();
    QTRY_VERIFY_WITH_TIMEOUT(expired->button()->isEnabled(), patience);
    QVERIFY2(expired->liveText().startsWith(u"Works now"_s), qPrintable(expired->liveText()));
}

void TestReports::droppedFiles()
{
    QTemporaryDir folder;
    SentReports::writeWeeks(folder.path(), practice, u"mx1"_s, QDateTime::currentDateTimeUtc().date());
    Session session;
    session.openPractice(u"protected"_s);
    ReportsWindow window(session);
    window.showReports();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path()), QUrl(u"https://example.org/x"_s)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY_WITH_TIMEOUT(window.data().sums.reports == 43, patience);
    QMimeData text;
    text.setText(u"no file"_s);
    QDragEnterEvent nothing({5, 5}, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    nothing.ignore();
    QCoreApplication::sendEvent(&window, &nothing);
    QVERIFY(!nothing.isAccepted());
}

void TestReports::severalDomains()
{
    QTemporaryDir folder;
    const QDate today = QDateTime::currentDateTimeUtc().date();
    QFile other(folder.filePath(u"other.json"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(SentReports::report(u"example.net"_s, u"Another"_s, today.addDays(-1), 77, {}));
    other.close();
    Session session;
    session.openPractice(u"protected"_s);
    ReportsWindow window(session);
    importWeeks(session, window, u"mx1"_s);
    // The same failure as in the other domain: what is seen of one says nothing of the other.
    session.importReports({other.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(window.domains()->count(), 2, patience);
    QCOMPARE(window.data().domain, PracticeNetwork::domain());
    window.domains()->setCurrentIndex(window.domains()->findText(u"example.net"_s));
    Q_EMIT window.domains()->activated(window.domains()->currentIndex());
    QTRY_COMPARE_WITH_TIMEOUT(window.data().sums.sessions.successful, 77, patience);
    QVERIFY2(window.bannerText().contains(u"Sessions: 77,"_s), qPrintable(window.bannerText()));
}

/// All names in a report were written by somebody else.
void TestReports::hostileNames()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"r.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(SentReports::report(practice, u"<b>bold</b>\u202e\n"_s + QString(5000, u'x'),
                                   QDateTime::currentDateTimeUtc().date().addDays(-1), 1,
                                   {{u"<img src=x>\u0007"_s, u"mx\u202e.example"_s, 4}}));
    file.close();
    Session session;
    session.openPractice(u"protected"_s);
    ReportsWindow window(session);
    window.showReports();
    session.importReports({folder.path()});
    QTRY_COMPARE_WITH_TIMEOUT(window.data().sums.reports, 1, patience);
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!label->text().contains(QChar(0x202e)) && !label->text().contains(QChar(7)));
    }
    const QTreeWidgetItem *item = window.findChild<QTreeWidget *>()->topLevelItem(0);
    QVERIFY(!item->text(1).contains(QChar(0x202e)) && item->text(1).size() < 100);
}

/// An axis takes its labels for HTML, and would load what they name.
void TestReports::labelsAreNoMarkup()
{
    const QStringList names{u"<img src=/x>"_s, u"<b>a</b> & b"_s, u"&lt;c&gt;"_s, u"<!-- d"_s};
    QList<ReportBar> bars;
    for (const QString &name : names)
        bars.append({name, {1, 1}});
    ReportChart chart(u"Senders"_s, ReportChart::Form::Names);
    chart.setBars(bars);
    QStringList shown;
    for (const QGraphicsItem *item : chart.findChild<QGraphicsView *>()->scene()->items()) {
        if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
            shown.append(text->toPlainText());
    }
    for (const QString &name : names)
        QVERIFY2(shown.contains(name), qPrintable(name + u" is not in "_s + shown.join(u" | "_s)));
}

void TestReports::storeThatCannotBeRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"history"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is no database. ").repeated(100));
    file.close();
    const ReportsData data = loadReports(file.fileName(), PracticeNetwork::domain(), ReportSpan::All,
                                         QDateTime::currentDateTimeUtc());
    QVERIFY(!data.error.isEmpty());
    QVERIFY(data.domains.isEmpty());
}

/// What is asked for after the change is asked of the store and the network that are in use then.
void TestReports::networkInsteadOfPractice()
{
    QSettings().setValue(u"look/resolvers"_s, u"127.0.0.1:9"_s); // nobody is there
    (void)QFile::remove(Database::usualPath());
    QTemporaryDir folder;
    SentReports::writeWeeks(folder.path(), u"example.org"_s, u"mx1.example.org"_s,
                            QDateTime::currentDateTimeUtc().date());
    Session session;
    session.openPractice(u"mx-cert-expired"_s);
    QTRY_VERIFY_WITH_TIMEOUT(settled(session), patience);
    ReportsWindow window(session);
    importWeeks(session, window, expiredServer(*session.report()));
    QVERIFY(window.windowTitle().startsWith(u"Practice reports"_s));
    const QPointer<FailureRow> asked = window.failures()->failureRows().at(0);
    asked->button()->click();
    QSignalSpy shown(&window, &ReportsWindow::reportsShown);
    QCOMPARE(session.openDomain(u"example.org"_s), DomainInput::Problem::None);
    QVERIFY(window.failures()->failureRows().isEmpty()); // and no "Looking…" that would never end
    QVERIFY(window.windowTitle().startsWith(u"Imported reports"_s));
    QVERIFY(shown.wait(patience));
    QCOMPARE(window.data().domain.toString(), u"example.org"_s);
    QCOMPARE(window.data().sums.reports, 0);
    // Imported reports go where they stay, and a period is that of the user's own.
    session.importReports({folder.path()});
    QTRY_COMPARE_WITH_TIMEOUT(window.data().sums.reports, 43, patience);
    window.spans()->choose(u"all"_s);
    Q_EMIT window.spans()->chosen();
    QTRY_COMPARE_WITH_TIMEOUT(window.data().span, ReportSpan::All, patience);
    QCOMPARE(window.data().sums.reports, 43);
    QCOMPARE(window.domains()->findText(practice), -1);
    session.openPractice(u"protected"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.data().domain, PracticeNetwork::domain(), patience);
    QCOMPARE(window.data().domains.contains(*DomainName::fromAscii("example.org")), false);
    QVERIFY(window.windowTitle().startsWith(u"Practice reports"_s));
    (void)QFile::remove(Database::usualPath());
}

void TestReports::oneIsNotSeveral()
{
    ReportsData data;
    data.sums.reports = 1;
    data.sums.sessions = {1, 0};
    data.sums.senders = {u"One"_s};
    const ReportsVerdict verdict = verdictOf(data);
    QCOMPARE(verdict.strong, u"No session failed"_s);
    QCOMPARE(verdict.sentence, u"Sessions: 1, reports: 1, senders: 1."_s);

    const QTemporaryDir folder;
    const QDate day = QDateTime::currentDateTimeUtc().date().addDays(-1);
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"a.json"_s, SentReports::report(practice, u"One"_s, day, 1, {})));
    QVERIFY(write(u"b.json"_s, SentReports::report(u"example.net"_s, u"Two"_s, day, 1, {})));
    QVERIFY(write(u"c.json"_s, "{") && write(u"d.json"_s, "{"));
    const QTemporaryDir history;
    const QString said = importReports({folder.path()}, history.filePath(u"history"_s),
                                       PracticeNetwork::domain(), std::atomic_bool(false))
                             .sentence;
    QVERIFY2(said.contains(u"Files about practice.example: 1."_s), qPrintable(said));
    QVERIFY2(said.contains(u"More files with something that could not be read: 1."_s), qPrintable(said));
}

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
