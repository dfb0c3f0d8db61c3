#include "report/lint.h"
#include "senders/reading.h"

#include "support/testauthority.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

constexpr auto pinsFile = POSTSEAL_TEST_DATA "/corpus/pins.json";

/// Real policies, records and reports, kept beside the project and not in it.
QString corpusFolder()
{
    const QByteArray given = qgetenv("POSTSEAL_CORPUS");
    return given.isEmpty() ? QStringLiteral(POSTSEAL_TEST_DATA "/../../shared/corpus")
                           : QString::fromLocal8Bit(given);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Errors and warnings as "check/outcome error", each once, in order.
QJsonArray problemsIn(const Findings &findings)
{
    QStringList list;
    for (const Finding &finding : findings) {
        if (finding.status != Status::Error && finding.status != Status::Warning)
            continue;
        const QString text = finding.name() + u' ' + QLatin1String(statusWord(finding.status));
        if (!list.contains(text))
            list.append(text);
    }
    return QJsonArray::fromStringList(list);
}

LintInput inputOf(LintKind kind, const QList<QByteArray> &texts)
{
    LintInput input;
    input.kind = kind;
    input.texts = texts;
    input.now = TestAuthority::now();
    return input;
}

/// The findings for each policy and each report, by file name.
QJsonObject findingsOfFiles(const QString &folder, const QString &name, LintKind kind)
{
    QJsonObject found;
    const QDir dir(folder + u'/' + name);
    for (const QString &file : dir.entryList(QDir::Files, QDir::Name)) {
        if (file.endsWith(u".jsonl"_s))
            continue;
        const QByteArray bytes = contents(dir.filePath(file));
        found.insert(name + u'/' + file,
                     problemsIn(kind == LintKind::TlsRptReport ? lintTlsRptReport(bytes)
                                                               : lint(inputOf(kind, {bytes}))));
    }
    return found;
}

/// The findings for each record, by file name and line.
QJsonObject findingsOfRecords(const QString &folder, const QString &name)
{
    QJsonObject found;
    const QList<QByteArray> lines = contents(folder + u"/records/"_s + name).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = QJsonDocument::fromJson(lines.at(i)).object();
        if (line.isEmpty())
            continue;
        const LintKind kind =
            line.value(u"kind"_s).toString() == u"_mta-sts"_s ? LintKind::StsTxt : LintKind::TlsRptTxt;
        QList<QByteArray> texts;
        const QJsonValue record = line.value(u"record"_s);
        for (const QJsonValue &text : record.isArray() ? record.toArray() : QJsonArray{record})
            texts.append(text.toString().toUtf8());
        found.insert(u"records/%1:%2"_s.arg(name).arg(i + 1, 3, 10, QLatin1Char('0')),
                     problemsIn(lint(inputOf(kind, texts))));
    }
    return found;
}

} // namespace

/// What lint says of hundreds of real texts is pinned, so that no change of a check goes unseen. To pin anew,
/// and then to read the difference: POSTSEAL_CORPUS_PIN=1 tst_corpus
class TestCorpus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findings();
    void sendersAgree();
};

void TestCorpus::findings()
{
    const QString folder = corpusFolder();
    if (!QDir(folder).exists())
        QSKIP("the corpus of real policies, records and reports is not beside the project; this test was "
              "left out");
    QJsonObject found;
    for (const QJsonObject &part : {findingsOfFiles(folder, u"policies"_s, LintKind::StsPolicy),
                                    findingsOfFiles(folder, u"reports"_s, LintKind::TlsRptReport),
                                    findingsOfRecords(folder, u"deployed.jsonl"_s),
                                    findingsOfRecords(folder, u"upstream-tests.jsonl"_s)}) {
        for (auto it = part.begin(); it != part.end(); ++it)
            found.insert(it.key(), it.value());
    }
    if (qEnvironmentVariableIsSet("POSTSEAL_CORPUS_PIN")) {
        QFile file(QString::fromLatin1(pinsFile));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(found).toJson());
        return;
    }
    const QJsonObject pinned = QJsonDocument::fromJson(contents(QString::fromLatin1(pinsFile))).object();
    QVERIFY(pinned.size() > 600);
    QCOMPARE(found.keys(), pinned.keys());
    for (auto it = found.begin(); it != found.end(); ++it)
        QVERIFY2(it.value() == pinned.value(it.key()),
                 qPrintable(it.key() + u": "_s + QString::fromUtf8(QJsonDocument(it->toArray()).toJson())));
}

/// What the programs that would fetch it make of each policy: an error on one that most of them use, or
/// nothing said of one that some of them drop, is a fault of the checks.
void TestCorpus::sendersAgree()
{
    const QString folder = corpusFolder();
    if (!QDir(folder).exists())
        QSKIP("the corpus of real policies, records and reports is not beside the project; this test was "
              "left out");
    QStringList falseReds, falseGreens;
    const QDir dir(folder + u"/policies"_s);
    for (const QString &file : dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        const QByteArray bytes = contents(dir.filePath(file));
        QStringList taking, dropping;
        for (const SenderReading &reading : readBySenders({}, bytes)) {
            if (reading.policy <= Reading::Misread)
                taking.append(QLatin1String(reading.sender->name));
            else if (reading.policy == Reading::Ignored)
                dropping.append(QLatin1String(reading.sender->name));
        }
        const Findings findings = lint(inputOf(LintKind::StsPolicy, {bytes}));
        const QJsonArray problems = problemsIn(findings);
        const bool silent = std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
            return finding.status == Status::Error || finding.status == Status::Warning ||
                   finding.status == Status::Info;
        });
        const QString text = QString::fromUtf8(QJsonDocument(problems).toJson(QJsonDocument::Compact));
        const bool error = text.contains(u" error\""_s);
        // Kept by most, these can never be met or let in the whole world; and an empty first line hides the
        // version from whoever looks for it there.
        const bool useless = text.contains(u"mx-syntax"_s) || text.contains(u"mx-wide/suffix"_s) ||
                             text.contains(u"lines/blank error"_s);
        // What each of them makes of control characters is not in the table.
        const bool unreadable = text.contains(u"encoding/bytes"_s) || text.contains(u"lines/cr-only"_s);
        if (error && !useless && !unreadable && taking.size() > dropping.size())
            falseReds.append(u"%1 %2 dropped by %3"_s.arg(file, text, dropping.join(u", "_s)));
        if (silent && !dropping.isEmpty())
            falseGreens.append(u"%1 dropped by %2"_s.arg(file, dropping.join(u", "_s)));
    }
    QVERIFY2(falseGreens.isEmpty(), qPrintable(u'\n' + falseGreens.join(u'\n')));
    for (const QString &red : std::as_const(falseReds))
        qWarning("%s", qPrintable(red));
    QVERIFY2(falseReds.isEmpty(), qPrintable(u'\n' + falseReds.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
