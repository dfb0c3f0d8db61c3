#include "store/reportstore.h"

#include "support/evidencebuilder.h"
#include "support/keptreports.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Postseal;
using EvidenceBuilder::name;
using namespace KeptReports;

namespace {

TlsReport report(const QByteArray &from = {}, const QByteArray &to = {})
{
    return parseTlsReport(from.isEmpty() ? goodReport : QByteArray(goodReport).replace(from, to)).value;
}

ReportDigest digest(const TlsReport &report)
{
    ParsedTlsReport parsed;
    parsed.value = report;
    return digestOf(parsed).digest;
}

ReportStore::Kept add(Database &database, const TlsReport &report)
{
    ReportStore::Kept kept = ReportStore::Kept::Failed;
    ReportStore store(database);
    database.inTransaction([&] {
        kept = store.add(digest(report), soon);
        return true;
    });
    return kept;
}

/// The report with one failure of this type at this server.
TlsReport failedAt(const char *type, const char *mx)
{
    TlsReport made = report();
    TlsReportFailure failure;
    failure.resultType = QString::fromLatin1(type);
    failure.mxHost = QString::fromLatin1(mx);
    failure.sessions = 1;
    made.policies[0].failed = 1;
    made.policies[0].failures = {failure};
    return made;
}

/// The id under which a report was stored last.
QString lastId(Database &database)
{
    Database::Query row(&database, QStringLiteral("SELECT report_id FROM tls_report ORDER BY id DESC"));
    return row.next() ? row.value(0).toString() : QString();
}

} // namespace

/// Reports that outlast a run: each counts once, for the time and the domain that it is about.
class TestReportStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportsCountOnce();
    void reportsOfAnotherTime();
    void sums();
    void bars();
    void periods();
    void listAndFind();
    void hostileReports();
    void cellsOfAnotherHand();
    void halvesOfCharacters();
    void byteOrderMarks();
    void forgedReports();
    void textsWithLineEnds();
    void idThatIsTaken();
    void marksOfEarlierVersions();
};

void TestReportStore::reportsCountOnce()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    QCOMPARE(add(database, report()), ReportStore::Kept::Known);
    QCOMPARE(add(database, report("\"report-id\": \"1\"", "\"report-id\": \"2\"")), ReportStore::Kept::Added);
    QCOMPARE(add(database, report("Example Inc.", "Another")), ReportStore::Kept::Added);
    // The same id for another day, and for another domain: not the same report.
    Database reused(QStringLiteral(":memory:"));
    TlsReport later = report();
    later.start = later.start.addDays(1);
    later.end = later.end.addDays(1);
    for (const TlsReport &each :
         {report(), later,
          report("\"policy-domain\": \"example.com\"", "\"policy-domain\": \"example.net\"")}) {
        QCOMPARE(add(reused, each), ReportStore::Kept::Added);
        QCOMPARE(add(reused, each), ReportStore::Kept::Known);
    }
    const QList<ReportedPolicy> kept = ReportStore(database).reportsFor(domain, soon);
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0].successful, 10);
    QCOMPARE(kept[0].type, QStringLiteral("sts"));
    QVERIFY(ReportStore(database).reportsFor(name("example.org"), soon).isEmpty());
}

void TestReportStore::reportsOfAnotherTime()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    ReportStore store(database);
    QVERIFY(store.reportsFor(domain, QDateTime(QDate(2026, 3, 1), QTime(0, 0), Qt::UTC)).isEmpty());
    // A report about a year is no report about a day, whatever it says.
    TlsReport year = report();
    year.reportId = QStringLiteral("year");
    year.start = year.start.addYears(-1);
    QCOMPARE(add(database, year), ReportStore::Kept::Added);
    QCOMPARE(store.reportsFor(domain, soon).size(), 1);
    QCOMPARE(store.summary().value(0).reports, 2);
}

void TestReportStore::sums()
{
    Database database(QStringLiteral(":memory:"));
    TlsReport first = report();
    first.policies[0].failed = 3;
    first.policies[0].failures = {
        {QStringLiteral("certificate-expired"), {}, QStringLiteral("MX2.Example.com."), {}, {}, 2, {}, {}},
        {QStringLiteral("certificate-expired"), {}, QStringLiteral("mx2.example.com"), {}, {}, 1, {}, {}}};
    TlsReportPolicy none;
    none.type = QStringLiteral("no-policy-found");
    none.domain = QStringLiteral("example.com");
    none.successful = 7;
    first.policies.append(none);
    QCOMPARE(add(database, first), ReportStore::Kept::Added);
    QCOMPARE(add(database, report("Example Inc.", "Another")), ReportStore::Kept::Added);
    const QList<DomainReports> all = ReportStore(database).summary();
    QCOMPARE(all.size(), 1);
    const DomainReports &sum = all.first();
    QCOMPARE(sum.domain, domain);
    QCOMPARE(sum.reports, 2);
    QCOMPARE(sum.from, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(sum.to, QDateTime(QDate(2026, 1, 1), QTime(23, 59, 59), Qt::UTC));
    QCOMPARE(sum.senders, QStringList({QStringLiteral("Another"), QStringLiteral("Example Inc.")}));
    QCOMPARE(sum.sessions, (SessionCount{27, 3}));
    QCOMPARE(sum.byPolicyType.value(QStringLiteral("sts")), (SessionCount{20, 3}));
    QCOMPARE(sum.byPolicyType.value(QStringLiteral("no-policy-found")), (SessionCount{7, 0}));
    QCOMPARE(sum.failures.size(), 1); // the same host, however it is written
    QCOMPARE(sum.failures.first(), (DomainReports::Failure{QStringLiteral("certificate-expired"),
                                                           QStringLiteral("mx2.example.com"), 3}));
    QVERIFY(ReportStore(database).summary(name("example.org")).isEmpty());
}

void TestReportStore::bars()
{
    Database database(QStringLiteral(":memory:"));
    TlsReport one = report();
    one.policies[0].failed = 2;
    one.policies[0].failures = {
        {QStringLiteral("starttls-not-supported"), {}, QStringLiteral("mx1.example.com"), {}, {}, 2, {}, {}}};
    QCOMPARE(add(database, one), ReportStore::Kept::Added);
    TlsReport two = report("Example Inc.", "Another");
    two.start = two.start.addDays(1);
    two.end = two.end.addDays(1);
    QCOMPARE(add(database, two), ReportStore::Kept::Added);
    ReportStore store(database);
    using Axis = ReportStore::Axis;
    const auto by = [&](Axis axis) { return store.bars(domain, axis, {soon.addDays(-30), soon}, 10); };
    QCOMPARE(by(Axis::Day), QList<ReportBar>({{QStringLiteral("2026-01-01"), {10, 2}},
                                              {QStringLiteral("2026-01-02"), {10, 0}}}));
    QCOMPARE(by(Axis::Sender), QList<ReportBar>({{QStringLiteral("Example Inc."), {10, 2}},
                                                 {QStringLiteral("Another"), {10, 0}}}));
    QCOMPARE(by(Axis::MailServer), QList<ReportBar>({{QStringLiteral("mx1.example.com"), {0, 2}}}));
    QCOMPARE(by(Axis::ResultType), QList<ReportBar>({{QStringLiteral("starttls-not-supported"), {0, 2}}}));
    QVERIFY(store.bars(domain, Axis::Day, {soon.addDays(10), soon.addDays(20)}, 10).isEmpty());
}

void TestReportStore::periods()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    TlsReport undated = report("\"report-id\": \"1\"", "\"report-id\": \"2\"");
    undated.end = QDateTime();
    QCOMPARE(add(database, undated), ReportStore::Kept::Added);
    ReportStore store(database);
    const ReportPeriod month{soon.addDays(-30), soon};
    QCOMPARE(store.summary(domain).value(0).sessions.successful, 20);
    QCOMPARE(store.summary(domain, month).value(0).sessions.successful, 10);
    QCOMPARE(store.summary(domain, month).value(0).reports, 1);
    QCOMPARE(store.summary(domain, {soon, soon.addDays(9)}).value(0).reports, 0);
    QCOMPARE(store.list(domain, 10).size(), 2);
    QCOMPARE(store.list(domain, 10, month).size(), 1);
    QCOMPARE(store.list({}, 10, month).size(), 1);
}

void TestReportStore::listAndFind()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    ReportStore store(database);
    QCOMPARE(store.list({}, 10).size(), 1);
    QCOMPARE(store.list(domain, 10).value(0).entries.value(0).successful, 10);
    QVERIFY(store.list(name("example.org"), 10).isEmpty());
    const auto found = store.find(QStringLiteral("1"));
    QVERIFY(found.has_value());
    QCOMPARE(found->submitter, QStringLiteral("Example Inc."));
    QVERIFY(!store.find(QStringLiteral("nothing")));
}

void TestReportStore::hostileReports()
{
    Database database(QStringLiteral(":memory:"));
    TlsReport hostile = report();
    hostile.organization = QStringLiteral("'); DROP TABLE tls_report; --").repeated(1000);
    TlsReportFailure failure;
    failure.sessions = 1;
    for (int i = 0; i < 5000; ++i) {
        failure.resultType = QString::number(10000 + i) + QString(300, u'x');
        failure.mxHost = QString::number(i);
        hostile.policies[0].failures.append(failure);
    }
    QCOMPARE(add(database, hostile), ReportStore::Kept::Added);
    ReportStore store(database);
    const QList<ReportedPolicy> kept = store.reportsFor(domain, soon);
    QCOMPARE(kept.size(), 1);
    QVERIFY(kept[0].submitter.startsWith(QStringLiteral("'); DROP")) && kept[0].submitter.size() <= 255);
    QCOMPARE(kept[0].failures.size(), 100);
    qint64 sum = 0;
    for (const ReportedFailure &each : kept[0].failures)
        sum += each.sessions;
    QCOMPARE(sum, 5000); // put together, but counted
    QVERIFY(store.summary().value(0).failures.size() <= DomainReports::mostFailures);
    hostile.policies[0].domain = QStringLiteral("no domain at all");
    ParsedTlsReport parsed;
    parsed.value = hostile;
    QCOMPARE(digestOf(parsed).refusal, DigestRefusal::NoDomain);
}

/// Half a character, as JSON may hold one, comes back from no file: the same report is still the same.
/// Whatever somebody put into the file: of one text not more is read than is ever written.
void TestReportStore::cellsOfAnotherHand()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, failedAt("certificate-expired", "mx.example.com")), ReportStore::Kept::Added);
    for (const auto &[table, columns] :
         {std::pair("tls_report", "submitter report_id contact"), std::pair("tls_entry", "type mode"),
          std::pair("tls_failure", "type mx address")}) {
        for (const QByteArray &column : QByteArray(columns).split(' '))
            QVERIFY(Database::Query(&database, QStringLiteral("UPDATE %1 SET %2 = 'x' || char(0) || "
                                                              "hex(zeroblob(1000000))")
                                                   .arg(QLatin1String(table), QLatin1String(column)))
                        .ok());
    }
    ReportStore store(database);
    const QList<StoredReport> all = store.list({}, 10);
    QCOMPARE(all.size(), 1);
    const std::optional<StoredReport> one = store.find(QString::number(all.first().number));
    QVERIFY(one && one->entries.size() == 1 && one->entries.first().failures.size() == 1);
    const DigestEntry &entry = one->entries.first();
    const DigestFailure &failure = entry.failures.first();
    for (const QString &text : {one->submitter, one->reportId, one->contact, entry.type, entry.mode,
                                failure.type, failure.mx, failure.address}) {
        QCOMPARE(text.size(), 4000);
        QVERIFY(text.startsWith(QStringLiteral("x") + QChar(0)));
    }
}

void TestReportStore::halvesOfCharacters()
{
    const QByteArray half =
        QByteArray(goodReport)
            .replace(
                R"("total-failure-session-count": 0})",
                R"("total-failure-session-count": 3}, "failure-details": [{"result-type": "x\ud800",)"
                R"( "receiving-mx-hostname": "y\udfff", "receiving-ip": "\ud83d", "failed-session-count": 3}])")
            .replace("Example Inc.", "Inc. \\ud800");
    Database database(QStringLiteral(":memory:"));
    const TlsReport report = parseTlsReport(half).value;
    QVERIFY(!report.policies.value(0).failures.isEmpty());
    QCOMPARE(add(database, report), ReportStore::Kept::Added);
    QCOMPARE(add(database, report), ReportStore::Kept::Known);
}

/// By one at the beginning SQLite tells the order of the bytes, and turns the text around.
void TestReportStore::byteOrderMarks()
{
    const QString marks = QStringLiteral("\ufffe\ufeff\ufeff\ufffe");
    const QString nones = QStringLiteral("a\uffffb\ufffec\ufeffd");
    Database database(QStringLiteral(":memory:"));
    for (const QString &begin : {marks, QStringLiteral(" ") + marks, marks + QStringLiteral(" ") + marks,
                                 QString(300, marks[0]), nones, QString(QChar(u'\0')) + nones}) {
        TlsReport marked = failedAt("type", "mx");
        marked.reportId = begin + QStringLiteral("id");
        marked.organization = begin + QStringLiteral("sender");
        marked.contact = begin + marked.contact;
        TlsReportFailure &failure = marked.policies[0].failures[0];
        failure.resultType = begin + QStringLiteral("type");
        failure.mxHost = begin + QStringLiteral("mx");
        failure.receivingIp = begin + QStringLiteral("192.0.2.1");
        QVERIFY(add(database, marked) != ReportStore::Kept::Failed);
        QCOMPARE(add(database, marked), ReportStore::Kept::Known);
    }
    QVERIFY(ReportStore(database).find(QStringLiteral("id"))); // and not turned around
}

/// Anybody can mail a report.
void TestReportStore::forgedReports()
{
    Database database(QStringLiteral(":memory:"));
    QCOMPARE(add(database, report()), ReportStore::Kept::Added);
    TlsReport forged = report();
    forged.reportId = QStringLiteral("later");
    forged.end = soon.addYears(7000);
    QCOMPARE(add(database, forged), ReportStore::Kept::Added); // of a time to come: counts in sums only
    QCOMPARE(ReportStore(database).summary().value(0).to,
             QDateTime(QDate(2026, 1, 1), QTime(23, 59, 59), Qt::UTC));
    forged = report();
    forged.reportId = QStringLiteral("many");
    TlsReportPolicy policy = forged.policies[0];
    policy.failed = qint64(1) << 53;
    TlsReportFailure failure;
    failure.resultType = QStringLiteral("certificate-expired");
    failure.sessions = qint64(1) << 53;
    policy.failures = QList<TlsReportFailure>(1000, failure);
    forged.policies = QList<TlsReportPolicy>(500, policy);
    QCOMPARE(add(database, forged), ReportStore::Kept::Added);
    const QList<ReportedPolicy> kept = ReportStore(database).reportsFor(domain, soon);
    QCOMPARE(kept.size(), 2);
    for (const ReportedPolicy &each : kept)
        QVERIFY(each.failed >= 0 && each.failed <= mostSessions && each.end <= soon);
    const DomainReports sum = ReportStore(database).summary().value(0);
    QCOMPARE(sum.sessions.failed, mostSessions);
}

/// Two reports are two, however their texts are put together.
void TestReportStore::textsWithLineEnds()
{
    Database database(QStringLiteral(":memory:"));
    for (const TlsReport &each : {report(), failedAt("x", "y"), failedAt("a\nb", "c"), failedAt("a", "b\nc")})
        QVERIFY(add(database, each) != ReportStore::Kept::Known);
    for (const TlsReport &each : {report(), failedAt("x", "y"), failedAt("a\nb", "c"), failedAt("a", "b\nc")})
        QCOMPARE(add(database, each), ReportStore::Kept::Known);
    QCOMPARE(ReportStore(database).summary().value(0).reports, 4);
}

/// Who knows what a report says, and takes all its ids, keeps it from nobody.
void TestReportStore::idThatIsTaken()
{
    Database elsewhere(QStringLiteral(":memory:"));
    for (const TlsReport &each : {report(), failedAt("x", "y"), failedAt("real", "mx")})
        QVERIFY(add(elsewhere, each) != ReportStore::Kept::Known);
    TlsReport planted = failedAt("planted", "mx");
    planted.reportId = lastId(elsewhere);
    Database database(QStringLiteral(":memory:"));
    for (const TlsReport &each : {report(), failedAt("x", "y"), planted})
        QCOMPARE(add(database, each) == ReportStore::Kept::Known, false);
    QCOMPARE(add(database, failedAt("real", "mx")), ReportStore::Kept::Beside);
    QCOMPARE(add(database, failedAt("real", "mx")), ReportStore::Kept::Known);
    QCOMPARE(ReportStore(database).summary().value(0).reports, 4);
    // Nor is it a failure of the store when all of them are taken: that would end the whole import.
    Database full(QStringLiteral(":memory:"));
    for (const TlsReport &each : {report(), failedAt("x", "y"), planted})
        QVERIFY(add(full, each) != ReportStore::Kept::Failed);
    for (int i = 3; i < 1000; ++i) {
        TlsReport each = failedAt("planted", QByteArray::number(i).constData());
        each.reportId = planted.reportId + QLatin1Char(' ') + QString::number(i);
        QVERIFY(add(full, each) != ReportStore::Kept::Failed);
    }
    QVERIFY(add(full, failedAt("real", "mx")) == ReportStore::Kept::Beside);
}

/// What an earlier version stored, with its own mark, is known.
void TestReportStore::marksOfEarlierVersions()
{
    Database database(QStringLiteral(":memory:"));
    for (const TlsReport &each : {report(), failedAt("x", "y"), failedAt("real", "mx")})
        QVERIFY(add(database, each) != ReportStore::Kept::Known);
    const QByteArray said = "2026-01-01T23:59:59.000Z\nexample.com\nsts\n\n10\n1\nreal\nmx\n\n1\n";
    const QString mark =
        QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex().left(32));
    const QString id = lastId(database);
    QVERIFY(Database::Query(&database,
                            QStringLiteral("UPDATE tls_report SET report_id = ? WHERE report_id = ?"),
                            {id.left(id.size() - 32) + mark, id})
                .ok());
    QCOMPARE(add(database, failedAt("real", "mx")), ReportStore::Kept::Known);
    QCOMPARE(ReportStore(database).summary().value(0).reports, 3);
}

QTEST_GUILESS_MAIN(TestReportStore)
#include "tst_reportstore.moc"
