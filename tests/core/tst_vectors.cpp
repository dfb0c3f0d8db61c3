#include "checks/catalogue.h"
#include "checks/mediatype.h"
#include "mtasts/policy.h"
#include "mtasts/stsrecord.h"
#include "report/lint.h"
#include "support/vectors.h"
#include "tls/certificate.h"
#include "tlsrpt/tlsrptrecord.h"

#include <QTest>

#include <algorithm>

using namespace Postseal;
using Vectors::Validity;
using Vectors::Vector;
Q_DECLARE_METATYPE(Vectors::Vector)

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);

Findings lintTexts(LintKind kind, const QList<QByteArray> &texts)
{
    LintInput input;
    input.kind = kind;
    input.texts = texts;
    input.now = now;
    return lint(input);
}

qsizetype countOf(const Findings &findings, Status status)
{
    return std::count_if(findings.begin(), findings.end(),
                         [=](const Finding &f) { return f.status == status; });
}

QByteArray describe(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.name() + QLatin1String(" [") + QLatin1String(statusWord(finding.status)) +
                     QLatin1String("] ") + finding.seen());
    return lines.join(QLatin1Char('\n')).toUtf8();
}

/// Checks that read the text as such; the others give advice, for example on a short max_age.
bool readsText(const Finding &finding)
{
    const QByteArrayView id(finding.check->id);
    for (const char *end : {".version", ".syntax", ".single", ".id", ".encoding", ".format", ".lines",
                            ".mode", ".max-age", ".mx-present", ".mx-syntax", ".rua", ".rua-scheme"}) {
        if (id.endsWith(end))
            return true;
    }
    return false;
}

QList<QByteArray> recordsOf(const QJsonValue &set)
{
    QList<QByteArray> records;
    for (const QJsonValue &record : set.toArray()) {
        QByteArray joined;
        for (const QJsonValue &part : record.toArray())
            joined += part.toString().toUtf8();
        records.append(joined);
    }
    return records;
}

QByteArrayList textsOf(const QJsonValue &array)
{
    QByteArrayList texts;
    for (const QJsonValue &value : array.toArray())
        texts.append(value.toString().toUtf8());
    return texts;
}

void addRows(const char *kind)
{
    QTest::addColumn<Vector>("vector");
    const QList<Vector> vectors = Vectors::load(kind);
    QVERIFY2(!vectors.isEmpty(), kind);
    for (qsizetype i = 0; i < vectors.size(); ++i)
        QTest::addRow("%02d %s", int(i), vectors[i].why.constData()) << vectors[i];
}

} // namespace

class VectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stsTxt_data() { addRows("sts-txt"); }
    void stsTxt();
    void stsPolicy_data() { addRows("sts-policy"); }
    void stsPolicy();
    void tlsRptTxt_data() { addRows("tlsrpt-txt"); }
    void tlsRptTxt();
    void stsTxtSet_data() { addRows("sts-txt-rrset"); }
    void stsTxtSet();
    void tlsRptTxtSet_data() { addRows("tlsrpt-txt-rrset"); }
    void tlsRptTxtSet();
    void mxMatch_data() { addRows("mx-match"); }
    void mxMatch();
    void certHostMatch_data() { addRows("cert-host-match"); }
    void certHostMatch();
    void mediaTypes_data() { addRows("media-type"); }
    void mediaTypes();
    void wordingIsWhole_data();
    void wordingIsWhole();

private:
    void judge(const Vector &vector, const Findings &findings);
};

void VectorsTest::judge(const Vector &vector, const Findings &findings)
{
    const QByteArray told = describe(findings);
    QVERIFY(!findings.isEmpty());
    const qsizetype errors = countOf(findings, Status::Error);
    const qsizetype warnings = countOf(findings, Status::Warning);
    switch (vector.validity) {
    case Validity::Valid:
        QVERIFY2(errors == 0, told.constData());
        if (!vector.sendersDiffer) {
            for (const Finding &finding : findings)
                QVERIFY2(finding.status != Status::Warning || !readsText(finding), told.constData());
        }
        break;
    case Validity::Invalid:
        QVERIFY2(errors > 0, told.constData());
        break;
    case Validity::Lenient:
        QVERIFY2(errors + warnings > 0, told.constData());
        break;
    }
    // Nothing may look green that was not judged, and nothing is left open without a network.
    QCOMPARE(countOf(findings, Status::Waiting) + countOf(findings, Status::Running), 0);
    QVERIFY2(countOf(findings, Status::Unknown) == 0, told.constData());
}

void VectorsTest::stsTxt()
{
    QFETCH(Vector, vector);
    judge(vector, lintTexts(LintKind::StsTxt, {vector.bytes}));
    if (vector.expect.contains(QStringLiteral("id")))
        QCOMPARE(parseStsRecord(vector.bytes).value.id,
                 vector.expect[QStringLiteral("id")].toString().toUtf8());
}

void VectorsTest::stsPolicy()
{
    QFETCH(Vector, vector);
    judge(vector, lintTexts(LintKind::StsPolicy, {vector.bytes}));
    if (vector.expect.isEmpty())
        return;
    const Policy policy = parsePolicy(vector.bytes).value;
    QCOMPARE(modeWord(policy.mode), vector.expect[QStringLiteral("mode")].toString().toUtf8());
    QVERIFY(policy.maxAge.has_value());
    QCOMPARE(qint64(*policy.maxAge), vector.expect[QStringLiteral("max_age")].toInteger());
    QCOMPARE(QByteArrayList(policy.mx), textsOf(vector.expect[QStringLiteral("mx")]));
}

void VectorsTest::tlsRptTxt()
{
    QFETCH(Vector, vector);
    judge(vector, lintTexts(LintKind::TlsRptTxt, {vector.bytes}));
    if (vector.expect.isEmpty())
        return;
    QByteArrayList uris;
    for (const ReportUri &uri : parseTlsRptRecord(vector.bytes).value.rua)
        uris.append(uri.uri);
    QCOMPARE(uris, textsOf(vector.expect[QStringLiteral("rua")]));
}

void VectorsTest::stsTxtSet()
{
    QFETCH(Vector, vector);
    const QList<QByteArray> records = recordsOf(vector.input);
    Vector judged = vector;
    judged.sendersDiffer = true; // text beside the record is allowed, with a warning
    judge(judged, lintTexts(LintKind::StsTxt, records));
    if (!vector.expect.isEmpty())
        QCOMPARE(*std::find_if(records.begin(), records.end(), isStsRecord),
                 vector.expect[QStringLiteral("record")].toString().toUtf8());
}

void VectorsTest::tlsRptTxtSet()
{
    QFETCH(Vector, vector);
    const QList<QByteArray> records = recordsOf(vector.input);
    Vector judged = vector;
    judged.sendersDiffer = true;
    judge(judged, lintTexts(LintKind::TlsRptTxt, records));
    if (!vector.expect.isEmpty())
        QCOMPARE(*std::find_if(records.begin(), records.end(), isTlsRptRecord),
                 vector.expect[QStringLiteral("record")].toString().toUtf8());
}

void VectorsTest::mxMatch()
{
    QFETCH(Vector, vector);
    const QJsonObject input = vector.input.toObject();
    const auto pattern = MxPattern::fromText(input[QStringLiteral("pattern")].toString().toUtf8());
    const auto host = DomainName::fromAscii(input[QStringLiteral("host")].toString().toLatin1());
    QVERIFY(pattern && host);
    QCOMPARE(pattern->matches(*host), vector.validity == Validity::Valid);
}

void VectorsTest::certHostMatch()
{
    QFETCH(Vector, vector);
    const QJsonObject input = vector.input.toObject();
    QCOMPARE(namesHost(textsOf(input[QStringLiteral("san_dns")]),
                       input[QStringLiteral("host")].toString().toLatin1()),
             vector.validity == Validity::Valid);
}

void VectorsTest::mediaTypes()
{
    QFETCH(Vector, vector);
    const MediaType read = readMediaType(vector.bytes);
    const bool isText = read.type == "text/plain";
    const bool foreseen = read.charset.isEmpty() || read.charset == "utf-8" || read.charset == "us-ascii";
    QCOMPARE(isText, vector.validity != Validity::Invalid);
    QCOMPARE(isText && foreseen, vector.validity == Validity::Valid);
}

void VectorsTest::wordingIsWhole_data()
{
    QTest::addColumn<Vector>("vector");
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"sts-txt", "sts-policy", "tlsrpt-txt"}) {
        const QList<Vector> vectors = Vectors::load(kind);
        for (qsizetype i = 0; i < vectors.size(); ++i)
            QTest::addRow("%s %02d", kind, int(i)) << vectors[i] << QString::fromLatin1(kind);
    }
}

/// Every sentence has all its values, every fault a fix, and what is proposed is itself in order.
void VectorsTest::wordingIsWhole()
{
    QFETCH(Vector, vector);
    QFETCH(QString, kind);
    const LintKind lintKind = *lintKindFromWord(kind);
    for (const Finding &finding : lintTexts(lintKind, {vector.bytes})) {
        for (const char *source : {finding.outcome->seen, finding.outcome->why, finding.outcome->fix}) {
            const QString text = source ? QString::fromUtf8(source) : QString();
            for (qsizetype at = text.indexOf(QLatin1Char('{')); at >= 0;
                 at = text.indexOf(QLatin1Char('{'), at + 1)) {
                const QString name = text.mid(at + 1, text.indexOf(QLatin1Char('}'), at) - at - 1);
                QVERIFY2(std::any_of(finding.arguments.begin(), finding.arguments.end(),
                                     [&](const auto &argument) { return argument.first == name; }),
                         qPrintable(finding.name() + QLatin1String(": ") + name));
            }
        }
        if (finding.status == Status::Error || finding.status == Status::Warning)
            QVERIFY2(!finding.fix().isEmpty() && !finding.why().isEmpty(), qPrintable(finding.name()));
        for (const auto &[name, value] : finding.arguments) {
            if (name == QLatin1String("newid"))
                QVERIFY(isStsId(value.toLatin1()));
            if (name == QLatin1String("suggestion") && lintKind != LintKind::StsPolicy) {
                const Findings again = lintTexts(lintKind, {value.toUtf8()});
                QVERIFY2(countOf(again, Status::Error) + countOf(again, Status::Warning) == 0,
                         describe(again).constData());
            }
            if (name == QLatin1String("suggestion") && finding.outcome->fix &&
                QByteArray(finding.outcome->fix).contains("“mx: {suggestion}”"))
                QVERIFY2(MxPattern::fromText(value.toUtf8()), qPrintable(value));
            if (name == QLatin1String("uri"))
                QVERIFY2(readReportUri(value.toLatin1()).kind != ReportUri::Kind::Unusable,
                         qPrintable(value));
        }
    }
}

QTEST_GUILESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
