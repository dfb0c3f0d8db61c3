#include "checks/catalogue.h"
#include "help/guideview.h"
#include "remedies.h"
#include "reports/reportswindow.h"
#include "session.h"
#include "support/sentreports.h"
#include "support/windowtest.h"
#include "watch/watcher.h"
#include "wizard/sidewindows.h"
#include "wizard/window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QLabel>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

/// docs/user-guide.md says what the programs do: its sections, names, pictures and commands.
class TestGuide : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStepHasASection();
    void linksLeadSomewhere();
    void namesStandInTheWindow();
    void picturesAreThoseOfTheScript();
    void picturesCanBeMadeAgain();
    void commandsPrintWhatIsShown();

private:
    QString m_guide;
    /// Headings with the text below each.
    QList<std::pair<QString, QString>> m_sections;
};

namespace {

QDir docs()
{
    return QDir(QStringLiteral(POSTSEAL_TEST_DATA "/../docs"));
}

QStringList allOf(const QString &pattern, const QString &text)
{
    QStringList found;
    auto match = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
    while (match.hasNext())
        found.append(match.next().captured(1));
    return found;
}

QStringList scriptPictures()
{
    QProcess list;
    list.start(QStringLiteral(POSTSEAL_GUIDEPICTURES), {u"--list"_s});
    if (!list.waitForFinished())
        return {};
    QStringList names = QString::fromUtf8(list.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    names.sort();
    return names;
}

/// All words that a person can see in a window, mnemonics taken out.
QStringList wordsOf(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>())
        words.append(label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        words.append(button->text());
    words.replaceInStrings(u"&"_s, QString());
    return words;
}

/// Times, ids and the like are different each time.
QString evenedOut(QString line)
{
    static const QRegularExpression when(u"\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(:\\d\\d)?|\\d{8}T\\d{6}Z"_s);
    return line.replace(when, u"TIME"_s).trimmed();
}

} // namespace

void TestGuide::initTestCase()
{
    WindowTest::begin(u"tst_guide"_s);
    QSettings().clear();
    QFile file(docs().filePath(u"user-guide.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_guide = QString::fromUtf8(file.readAll());
    for (const QString &line : m_guide.split(u'\n')) {
        if (line.startsWith(u"#"_s))
            m_sections.append({line.section(u' ', 1), QString()});
        else if (!m_sections.isEmpty())
            m_sections.last().second += line + u'\n';
    }
}

void TestGuide::everyStepHasASection()
{
    for (int i = 0; i < stepCount; ++i) {
        const QString name = stepName(static_cast<Step>(i));
        int found = 0;
        for (const auto &[heading, text] : std::as_const(m_sections)) {
            if (heading != name && !heading.startsWith(name + u':'))
                continue;
            ++found;
            QVERIFY2(text.size() > 300, qPrintable(name));
            QVERIFY2(text.contains(u"](pictures/"_s), qPrintable(u"no picture: "_s + name));
        }
        QVERIFY2(found == 1, qPrintable(u"%1 sections for the step %2"_s.arg(found).arg(name)));
    }
}

void TestGuide::linksLeadSomewhere()
{
    QStringList anchors;
    for (const auto &[heading, text] : std::as_const(m_sections))
        anchors.append(anchorOf(heading));
    QCOMPARE(anchors.removeDuplicates(), 0);
    for (const QString &target : allOf(u"\\]\\(([^)]*)\\)"_s, m_guide)) {
        if (target.startsWith(u'#'))
            QVERIFY2(anchors.contains(target.mid(1)), qPrintable(target));
        else if (target.startsWith(u"pictures/"_s))
            QVERIFY2(docs().exists(target), qPrintable(target));
        else
            QVERIFY2(target.startsWith(u"https://"_s), qPrintable(target));
    }
}

/// What the guide sets in bold is the name of something in the window or of a check.
void TestGuide::namesStandInTheWindow()
{
    Session session;
    Watcher watcher({.history = QStringLiteral(":memory:")});
    Window window(session, &watcher);
    window.show();
    session.openPractice(u"first-visit"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!session.isRunning() && session.report() && session.report()->evidence.finished,
                             30000);
    for (int step = 0; step < stepCount; ++step) {
        window.goTo(static_cast<Step>(step));
        QCoreApplication::processEvents();
    }
    QTemporaryDir reports;
    SentReports::writeWeeks(reports.path(), PracticeNetwork::domain().toString(), u"mx1"_s,
                            QDate::currentDate());
    window.beside().openReports();
    session.importReports({reports.path()});
    QTRY_VERIFY_WITH_TIMEOUT(window.beside().reports()->data().sums.reports > 0, 30000);
    window.beside().openSettings();
    window.beside().openDomains();
    QStringList words = wordsOf(window);
    for (const Check *check : catalogue())
        words.append(QString::fromUtf8(check->title));
    for (const Status status :
         {Status::Error, Status::Warning, Status::Unknown, Status::Running, Status::Waiting, Status::Info,
          Status::Pass, Status::Skipped, Status::NotApplicable})
        words.append(StatusStyle::word(status));
    words.append(StatusStyle::word(Light{Status::NotApplicable, true, {}}));
    for (const Remedy remedy : {Remedy::FillMx, Remedy::CopyRecord, Remedy::NewId})
        words.append(remedyText(remedy));
    for (const auto &[heading, text] : std::as_const(m_sections)) {
        if (heading == u"What it is about"_s || heading.startsWith(u"Next"_s))
            continue; // bold for emphasis
        for (QString name : allOf(u"\\*\\*([^*]+)\\*\\*"_s, text)) {
            if (name.endsWith(u'.'))
                name.chop(1);
            const bool known = std::any_of(words.begin(), words.end(),
                                           [&name](const QString &word) { return word.contains(name); });
            QVERIFY2(known, qPrintable(heading + u": "_s + name));
        }
    }
}

void TestGuide::picturesAreThoseOfTheScript()
{
    const QStringList made = scriptPictures();
    QVERIFY(made.contains(u"verify.png"_s));
    QStringList named = allOf(u"\\]\\(pictures/([^)]*)\\)"_s, m_guide);
    named.sort();
    QCOMPARE(named, made);
    QCOMPARE(QDir(docs().filePath(u"pictures"_s)).entryList(QDir::Files, QDir::Name), made);
    qint64 bytes = 0;
    for (const QString &name : made)
        bytes += QFileInfo(docs().filePath(u"pictures/"_s + name)).size();
    QVERIFY2(bytes < 1500000, qPrintable(QString::number(bytes)));
}

void TestGuide::picturesCanBeMadeAgain()
{
    QTemporaryDir folder;
    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(QStringLiteral(POSTSEAL_GUIDEPICTURES), {folder.path()});
    QVERIFY(script.waitForFinished(240000));
    QCOMPARE(script.exitCode(), 0);
    const QStringList made = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(made, scriptPictures());
    for (const QString &name : made) {
        const QSize now = QImageReader(folder.filePath(name)).size();
        const QSize kept = QImageReader(docs().filePath(u"pictures/"_s + name)).size();
        QVERIFY(now.isValid());
        // A dialog and a list are as large as the letters of this computer; a window is what it was told.
        if (name != u"settings.png"_s && name != u"lights.png"_s)
            QVERIFY2(now == kept, qPrintable(name + u": run scripts/pictures"_s));
    }
}

void TestGuide::commandsPrintWhatIsShown()
{
    QTemporaryDir folder;
    QFile policy(folder.filePath(u"mta-sts.txt"_s));
    QVERIFY(policy.open(QIODevice::WriteOnly));
    policy.write("version: STSv1\r\nmode: enforce\r\nmx: mail.example.org\r\nmax_age: 604800\r\n");
    policy.close();
    int commands = 0;
    for (const QString &block : allOf(u"^```console\\n([^`]*)```"_s, m_guide)) {
        QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
        QStringList arguments = QProcess::splitCommand(lines.takeFirst());
        QCOMPARE(arguments.mid(0, 2), (QStringList{u"$"_s, u"postseal-cli"_s}));
        QProcess program;
        program.setWorkingDirectory(folder.path());
        program.start(QStringLiteral(POSTSEAL_CLI), arguments.mid(2));
        QVERIFY(program.waitForFinished(90000));
        const QStringList printed =
            evenedOut(QString::fromUtf8(program.readAllStandardOutput())).split(u'\n');
        qsizetype at = -1;
        for (const QString &line : lines) {
            if (line == u"…"_s)
                continue;
            do
                ++at;
            while (at < printed.size() && evenedOut(printed.at(at)) != evenedOut(line));
            QVERIFY2(at < printed.size(), qPrintable(line));
        }
        ++commands;
    }
    QVERIFY(commands >= 4);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
