#include "checks/assess.h"
#include "checks/scene.h"

#include "support/evidencebuilder.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Postseal;
using namespace Qt::StringLiterals;

namespace {

/// What users, scripts and documents rely on.
const QByteArrayList promised{"input.domain",
                              "env.dns",
                              "env.port25",
                              "domain.exists",
                              "mx.present",
                              "mx.null",
                              "mx.name",
                              "mx.cname",
                              "mx.address",
                              "mx.public-address",
                              "sts-txt.lookup",
                              "sts-txt.present",
                              "sts-txt.single",
                              "sts-txt.version",
                              "sts-txt.syntax",
                              "sts-txt.id",
                              "sts-txt.extra-fields",
                              "sts-txt.ttl",
                              "policy-host.lookup",
                              "policy-host.address",
                              "policy-https.connect",
                              "policy-https.handshake",
                              "policy-https.tls-version",
                              "policy-https.certificate.name",
                              "policy-https.certificate.trust",
                              "policy-https.certificate.validity",
                              "policy-https.certificate.expiring",
                              "policy-https.addresses",
                              "policy-http.status",
                              "policy-http.redirect",
                              "policy-http.content-type",
                              "policy-http.size",
                              "sts-policy.encoding",
                              "sts-policy.format",
                              "sts-policy.syntax",
                              "sts-policy.lines",
                              "sts-policy.version",
                              "sts-policy.mode",
                              "sts-policy.max-age",
                              "sts-policy.max-age-length",
                              "sts-policy.mx-present",
                              "sts-policy.mx-syntax",
                              "sts-policy.mx-wide",
                              "sts-policy.duplicate-field",
                              "sts-policy.unknown-field",
                              "sts-policy.enforced",
                              "match.mx-covered",
                              "match.stale-pattern",
                              "smtp.reachable",
                              "smtp.starttls",
                              "smtp.handshake",
                              "smtp.tls-version",
                              "smtp.certificate.name",
                              "smtp.certificate.trust",
                              "smtp.certificate.validity",
                              "smtp.certificate.expiring",
                              "smtp.addresses",
                              "tlsrpt.present",
                              "tlsrpt.single",
                              "tlsrpt.version",
                              "tlsrpt.syntax",
                              "tlsrpt.rua",
                              "tlsrpt.rua-scheme"};

QList<const char *> textsOf(const Outcome &outcome)
{
    QList<const char *> texts;
    for (const char *text : {outcome.seen, outcome.why, outcome.fix}) {
        if (text)
            texts.append(text);
    }
    return texts;
}

} // namespace

/// The catalogue as data.
class TestCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idsAreUnique();
    void nothingPromisedIsMissing();
    void needsComeEarlier();
    void needsAreNotRedundant();
    void outcomes_data();
    void outcomes();
    void find();
    void everyMarkerIsFilled();
    void statusWords();
};

void TestCatalogue::idsAreUnique()
{
    QSet<QByteArray> seen;
    static const QRegularExpression shape(u"^[a-z0-9-]+(\\.[a-z0-9-]+)+$"_s);
    for (const Check *check : catalogue()) {
        QVERIFY2(!seen.contains(check->id), check->id);
        QVERIFY2(shape.match(QString::fromLatin1(check->id)).hasMatch(), check->id);
        seen.insert(check->id);
    }
}

void TestCatalogue::nothingPromisedIsMissing()
{
    for (const QByteArray &id : promised)
        QVERIFY2(findCheck(id), id.constData());
}

void TestCatalogue::needsComeEarlier()
{
    QSet<QByteArray> earlier;
    for (const Check *check : catalogue()) {
        for (const char *need : check->needs)
            QVERIFY2(earlier.contains(need), check->id + QByteArray(" needs ") + need);
        earlier.insert(check->id);
    }
}

void TestCatalogue::needsAreNotRedundant()
{
    for (const Check *check : catalogue()) {
        QSet<QByteArray> once;
        for (const char *need : check->needs) {
            QVERIFY2(!once.contains(need), check->id);
            once.insert(need);
        }
    }
}

void TestCatalogue::outcomes_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const Check *check : catalogue())
        QTest::newRow(check->id) << QByteArray(check->id);
}

void TestCatalogue::outcomes()
{
    QFETCH(QByteArray, id);
    const Check *check = findCheck(id);
    QVERIFY(*check->title);
    QVERIFY(check->judge);
    QVERIFY(!check->references.empty());
    for (const char *reference : check->references)
        QVERIFY(*reference);
    QVERIFY(!check->outcomes.empty());
    QCOMPARE(check->outcomes.front()->status, Status::Pass);
    QCOMPARE(QByteArray(check->outcomes.front()->code), QByteArray("ok"));
    static const QRegularExpression code(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    static const QRegularExpression marker(u"\\{([a-zA-Z0-9]+)\\}"_s);
    QSet<QByteArray> codes;
    for (const Outcome *outcome : check->outcomes) {
        QVERIFY2(!codes.contains(outcome->code), outcome->code);
        codes.insert(outcome->code);
        QVERIFY2(code.match(QString::fromLatin1(outcome->code)).hasMatch(), outcome->code);
        QVERIFY2(outcome->status != Status::Pass || outcome == check->outcomes.front(), outcome->code);
        QVERIFY2(outcome->seen && *outcome->seen, outcome->code);
        if (outcome->status == Status::Error || outcome->status == Status::Warning) {
            QVERIFY2(outcome->why && *outcome->why, outcome->code);
            QVERIFY2(outcome->fix && *outcome->fix, outcome->code);
        }
        for (const char *text : textsOf(*outcome)) {
            QString rest = QString::fromUtf8(text);
            rest.replace(marker, u"x"_s);
            QVERIFY2(!rest.contains(u'{') && !rest.contains(u'}') && !rest.contains(u"%1"_s), text);
            QVERIFY2(!rest.contains(u"  "_s) && rest.trimmed() == rest, text);
        }
    }
}

void TestCatalogue::find()
{
    QVERIFY(!findCheck("no.such"));
    QVERIFY(!findCheck(""));
    QCOMPARE(findCheck("sts-txt.id")->id, "sts-txt.id");
}

/// In all the states that these domains are in, no sentence is shown with a hole in it.
void TestCatalogue::everyMarkerIsFilled()
{
    using namespace EvidenceBuilder;
    QList<Evidence> all{good().evidence, Evidence()};
    Builder builder;
    builder.mailOnly();
    all.append(builder.evidence);
    builder = good();
    builder.evidence.policy[ip("9.2.2.1")] = builder.served("<html>");
    builder.evidence.smtp.first() = SmtpAnswer();
    all.append(builder.evidence);
    for (const char *mode : {"testing", "none", "enforced"}) {
        builder.everything(mode);
        all.append(builder.evidence);
    }
    builder = good();
    builder.text(builder.evidence.stsTxtName(), {"v=STSv1;id", "v=STSv1; id=x y; a=b=c;;"});
    builder.text(builder.evidence.tlsRptName(), {"v=TLSRPTv1; rua=tls@example.org,http://a!", "v=TLSRPTv1"});
    builder.evidence.anchors.clear();
    PolicyAnswer answer = builder.served(QByteArray("mode: enforce\nmx: *.*.a\nmax_age: -1\nx\n\xff"));
    answer.contentType.reset();
    builder.evidence.policy[ip("9.2.2.1")] = answer;
    all.append(builder.evidence);
    for (PolicyAnswer::Stage stage : {PolicyAnswer::Stage::Connect, PolicyAnswer::Stage::Handshake,
                                      PolicyAnswer::Stage::Response, PolicyAnswer::Stage::Body}) {
        for (int kind = 0; kind <= int(Trouble::Kind::Nonsense); ++kind) {
            builder = good();
            PolicyAnswer stopped;
            stopped.stage = stage;
            stopped.trouble.kind = Trouble::Kind(kind);
            stopped.status = stage == PolicyAnswer::Stage::Body ? 301 : 0;
            builder.evidence.policy[ip("9.2.2.1")] = stopped;
            SmtpAnswer mail;
            mail.stage = SmtpAnswer::Stage(kind % 6);
            mail.trouble.kind = Trouble::Kind(kind);
            builder.evidence.smtp.first() = mail;
            all.append(builder.evidence);
        }
    }
    for (RecordType type : {RecordType::MX, RecordType::TXT, RecordType::A}) {
        builder = good();
        for (auto it = builder.evidence.dns.begin(); it != builder.evidence.dns.end(); ++it) {
            if (it.key().type == type)
                *it = EvidenceBuilder::answer(it.key(), {}, Rcode::ServFail);
        }
        all.append(builder.evidence);
    }
    static const QRegularExpression marker(u"\\{[a-zA-Z0-9]+\\}"_s);
    for (const Evidence &evidence : all) {
        for (const Finding &finding : assess(evidence)) {
            for (const QString &text : {finding.seen(), finding.why(), finding.fix(), finding.title()})
                QVERIFY2(!marker.match(text).hasMatch(), qPrintable(finding.name() + u": "_s + text));
            QVERIFY2(!finding.seen().isEmpty(), qPrintable(finding.name()));
        }
    }
}

void TestCatalogue::statusWords()
{
    for (int i = 0; i <= int(Status::NotApplicable); ++i)
        QCOMPARE(int(statusFromWord(statusWord(Status(i)))), i);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
