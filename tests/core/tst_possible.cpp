#include "support/fullevidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace FullEvidence;
using namespace Qt::StringLiterals;

/// Evidence that no run can have written down is not judged.
class TestPossible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contradictions_data();
    void contradictions();
    void moreThanARunLooksAt();
};

void TestPossible::contradictions_data()
{
    using Change = std::function<void(Evidence &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    const auto dns = [](const char *label, const std::function<void(DnsAnswer &)> &change) {
        QTest::newRow(label) << Change([change](Evidence &e) {
            DnsAnswer answer = answerWithEverything();
            change(answer);
            e.dns[{name("_mta-sts.example.org"), RecordType::TXT}] = answer;
        }) << u"dns[0]"_s;
    };
    dns("records left out", [](DnsAnswer &answer) { answer.records.clear(); });
    dns("records under another outcome",
        [](DnsAnswer &answer) { answer.outcome = DnsAnswer::Outcome::NoData; });
    dns("records of a silence", [](DnsAnswer &answer) { answer.outcome = DnsAnswer::Outcome::Silent; });
    dns("truncated", [](DnsAnswer &answer) { answer.message.truncated = true; });
    dns("failed", [](DnsAnswer &answer) { answer.message.rcode = Rcode::ServFail; });
    dns("no answer", [](DnsAnswer &answer) { answer.message.response = false; });
    dns("another question", [](DnsAnswer &answer) { answer.message.question.type = RecordType::A; });
    dns("alias that is none", [](DnsAnswer &answer) {
        for (DnsRecord &record : answer.message.answers)
            record.data = RawData{"x"};
    });
    const auto policy = [](const char *label, const std::function<void(PolicyAnswer &)> &change) {
        QTest::newRow(label) << Change([change](Evidence &e) {
            PolicyAnswer answer = *e.policy[ip("192.0.2.1")].value();
            change(answer);
            e.policy[ip("192.0.2.1")] = answer;
        }) << u"policy[0]"_s;
    };
    policy("closed and done", [](PolicyAnswer &made) { made.trouble.kind = Trouble::Kind::Closed; });
    policy("faulty and done", [](PolicyAnswer &made) { made.trouble.fault = HttpFault::Lengths; });
    policy("cut and done", [](PolicyAnswer &made) { made.bodyCut = true; });
    policy("session of no version", [](PolicyAnswer &made) { made.tls->protocol.clear(); });
    policy("answer without a session", [](PolicyAnswer &made) { made.tls.reset(); });
    const auto mail = [](const char *label, const std::function<void(SmtpAnswer &)> &change) {
        QTest::newRow(label) << Change([change](Evidence &e) {
            SmtpAnswer answer = *e.smtp[{name("mx.example.org"), ip("192.0.2.2")}].value();
            answer.stage = SmtpAnswer::Stage::Done;
            answer.ehloAfterTls = SmtpReply{250, {"mx"}};
            change(answer);
            e.smtp[{name("mx.example.org"), ip("192.0.2.2")}] = answer;
        }) << u"smtp[0]"_s;
    };
    mail("no greeting", [](SmtpAnswer &made) { made.greeting.reset(); });
    mail("refused in the greeting", [](SmtpAnswer &made) { made.greeting->code = 554; });
    mail("no extension", [](SmtpAnswer &made) { made.ehlo->lines = {"mx"}; });
    mail("refused STARTTLS", [](SmtpAnswer &made) { made.startTls->code = 454; });
    mail("session of no version", [](SmtpAnswer &made) { made.tls->protocol.clear(); });
    mail("no session", [](SmtpAnswer &made) { made.tls.reset(); });
    mail("session of a handshake that failed",
         [](SmtpAnswer &made) { made.stage = SmtpAnswer::Stage::Handshake; });
    mail("refused within TLS", [](SmtpAnswer &made) { made.ehloAfterTls->code = 554; });
    mail("closed at the end", [](SmtpAnswer &made) { made.trouble.kind = Trouble::Kind::Closed; });
}

/// One half of such evidence would make it green.
void TestPossible::contradictions()
{
    QFETCH(const std::function<void(Evidence &)>, change);
    QFETCH(QString, place);
    Evidence e = fullEvidence();
    change(e);
    const EvidenceReading back = readEvidence(text(toJson(e)));
    QVERIFY2(back.error.contains(place), qPrintable(back.error));
}

void TestPossible::moreThanARunLooksAt()
{
    const QJsonObject good = toJson(fullEvidence());
    for (const char *name : {"dns", "unchecked", "policy", "web", "smtp"}) {
        QJsonObject twice = good;
        QJsonArray list = twice.value(QLatin1String(name)).toArray();
        list.append(list.first());
        twice.insert(QLatin1String(name), list);
        QVERIFY2(readEvidence(text(twice)).error.contains(QLatin1String(name)), name);
    }
    QByteArray twice = text(good);
    twice.replace("\"finished\": true", "\"finished\": false, \"finish\\u0065d\": true");
    QVERIFY(readEvidence(twice).error.contains(u"finished"));
    Evidence many = fullEvidence();
    const Fact<PolicyAnswer> seen = many.policy.first();
    many.policy.clear();
    for (int i = 0; i <= Evidence::mostPolicyLooks; ++i)
        many.policy[ip(qPrintable(u"192.0.2.%1"_s.arg(i)))] = seen;
    QVERIFY(readEvidence(text(toJson(many))).error.contains(u"policy[16]"));
    many.policy.last() = Failure{Failure::Kind::Limit, {}};
    QCOMPARE(readEvidence(text(toJson(many))).error, QString());
}

QTEST_APPLESS_MAIN(TestPossible)
#include "tst_possible.moc"
