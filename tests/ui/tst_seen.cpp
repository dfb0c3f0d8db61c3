#include "plan/choices.h"
#include "published.h"
#include "report/report.h"
#include "steps/foundrows.h"
#include "steps/seentexts.h"
#include "steps/servertrial.h"

#include "support/evidencebuilder.h"

#include <QTest>

using namespace Postseal;
using namespace EvidenceBuilder;

namespace {

using Change = void (*)(PolicyAnswer &);

} // namespace

/// What the pages say of what is published already, beside the draft.
class TestSeen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wholeFile();
    void filesThatAreNone_data();
    void filesThatAreNone();
    void filesThatSendersRefuse_data();
    void filesThatSendersRefuse();
    void hostsBehindTheirRecords();
    void filesThatWereNotSeenEverywhere();
    void recordsBehindAnAlias();
    void nameServersOfTheZone();
};

void TestSeen::wholeFile()
{
    const Builder builder = good();
    const QByteArray planned = Builder::policyText("enforce");
    QCOMPARE(servedTexts(builder.evidence, planned).first().light.status, Status::Pass);
    Publication publication;
    publication.policyFile = planned;
    QCOMPARE(publishedOf(publication, {}, makeReport(builder.evidence)).file, Standing::Same);
    QVERIFY(servesPolicy(makeReport(builder.evidence), parsePolicy(planned).value));
}

void TestSeen::filesThatAreNone_data()
{
    QTest::addColumn<Change>("change");
    // The text is the planned one to the last byte, but no sender takes it.
    QTest::newRow("the connection broke") << Change([](PolicyAnswer &answer) {
        answer.stage = PolicyAnswer::Stage::Body;
        answer.trouble = {Trouble::Kind::Closed, {}, 0};
    });
    QTest::newRow("more came") << Change([](PolicyAnswer &answer) { answer.bodyCut = true; });
    QTest::newRow("page of an error") << Change([](PolicyAnswer &answer) { answer.status = 404; });
}

void TestSeen::filesThatAreNone()
{
    QFETCH(Change, change);
    Builder builder = good();
    const QByteArray planned = Builder::policyText("enforce");
    PolicyAnswer answer = builder.served(planned);
    change(answer);
    builder.evidence.policy.first() = answer;
    const RowText row = servedTexts(builder.evidence, planned).first();
    QCOMPARE(row.light.status, Status::Error);
    QVERIFY2(row.second.startsWith(QStringLiteral("No policy file")), qPrintable(row.second));
    QVERIFY(!row.second.contains(QStringLiteral("200")));
    Publication publication;
    publication.policyFile = planned;
    QCOMPARE(publishedOf(publication, {}, makeReport(builder.evidence)).file, Standing::Absent);
    QVERIFY(!servesPolicy(makeReport(builder.evidence), parsePolicy(planned).value));
}

void TestSeen::filesThatSendersRefuse_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Standing>("host");
    QTest::newRow("certificate of another name") << Change([](PolicyAnswer &answer) {
        answer.tls = Builder::session(TestAuthority::chainFor(TestAuthority::leafOrder("www.example.net")));
    }) << Standing::Refused;
    QTest::newRow("as a page") << Change([](PolicyAnswer &answer) { answer.contentType = "text/html"; })
                               << Standing::Same;
}

/// Nothing is green because the bytes are the right ones.
void TestSeen::filesThatSendersRefuse()
{
    QFETCH(Change, change);
    QFETCH(Standing, host);
    Builder builder = good();
    const Choices choices = choicesFrom(builder.evidence, builder.evidence.observedAt);
    const Publication publication = publicationFor(choices);
    const Published whole = publishedOf(publication, choices, makeReport(builder.evidence));
    QCOMPARE(whole, (Published{Standing::Same, Standing::Same, Standing::Same, Standing::Same}));
    PolicyAnswer answer = builder.served(publication.policyFile);
    change(answer);
    builder.evidence.policy.first() = answer;
    const Published published = publishedOf(publication, choices, makeReport(builder.evidence));
    QCOMPARE(published.file, Standing::Refused);
    QCOMPARE(published.host, host);
    QCOMPARE(standingLight(Standing::Refused).status, Status::Error);
}

/// An address that serves something else is about the file; one where nobody answers is not online.
void TestSeen::hostsBehindTheirRecords()
{
    Builder builder = good();
    const Choices choices = choicesFrom(builder.evidence, builder.evidence.observedAt);
    const Publication publication = publicationFor(choices);
    builder.addresses(builder.evidence.policyHost(),
                      {EvidenceBuilder::ip("9.2.2.1"), EvidenceBuilder::ip("9.2.2.2")});
    Choices two = choices;
    two.hostAddresses = builder.evidence.addressesOf(builder.evidence.policyHost());
    builder.evidence.policy[EvidenceBuilder::ip("9.2.2.2")] = builder.served(Builder::policyText("testing"));
    const Published differ = publishedOf(publication, two, makeReport(builder.evidence));
    QCOMPARE(differ.host, Standing::Same);
    QCOMPARE(differ.file, Standing::Different);
    PolicyAnswer refused;
    refused.trouble = {Trouble::Kind::Refused, {}, 0};
    for (Fact<PolicyAnswer> &fact : builder.evidence.policy)
        fact = refused;
    QCOMPARE(publishedOf(publication, two, makeReport(builder.evidence)).host, Standing::Absent);
}

void TestSeen::filesThatWereNotSeenEverywhere()
{
    Builder builder = good();
    builder.addresses(builder.evidence.policyHost(), {ip("9.2.2.1"), ip("9.2.2.2")});
    builder.evidence.policy[ip("9.2.2.2")] = Failure{Failure::Kind::Unreachable, {}};
    const Choices choices = choicesFrom(builder.evidence, builder.evidence.observedAt);
    const Published published = publishedOf(publicationFor(choices), choices, makeReport(builder.evidence));
    QCOMPARE(published.file, Standing::NotSeen);
    QCOMPARE(published.host, Standing::NotSeen);
}

void TestSeen::recordsBehindAnAlias()
{
    Builder builder = good();
    const Choices choices = choicesFrom(builder.evidence, builder.evidence.observedAt);
    const Publication publication = publicationFor(choices);
    const DomainName owner = builder.evidence.stsTxtName();
    const DomainName target = name("sts.provider.example");
    const auto pointTo = [&](const QByteArray &text) {
        builder.records(
            owner, RecordType::TXT,
            {{owner, RecordType::CNAME, 3600, target}, {target, RecordType::TXT, 3600, TxtData{{text}}}});
        return conflictsOf(publication, choices, builder.evidence);
    };
    QCOMPARE(pointTo(publication.textAt(owner)), QStringList());
    QCOMPARE(pointTo("v=STSv1; id=7;").size(), 2); // the alias, and what is behind it
    // Without report addresses there is no record of theirs to wait for.
    const Published published = publishedOf(publication, choices, makeReport(builder.evidence));
    QCOMPARE(standingsOf(published, choices).size(), 4);
    Choices silent = choices;
    silent.rua.clear();
    QCOMPARE(standingsOf(published, silent).size(), 3);
}

void TestSeen::nameServersOfTheZone()
{
    const auto row = [](const Evidence &evidence, bool whole = true) {
        return foundRows(evidence, whole).value(1);
    };
    Builder builder = good();
    QCOMPARE(row(builder.evidence).text, QStringLiteral("MTA-STS record")); // nobody asked
    builder.evidence.serversWanted = true;
    QCOMPARE(row(builder.evidence, false).light.status, Status::Waiting);
    QCOMPARE(row(builder.evidence).second, QStringLiteral("Not known: no usable answer for example.org"));
    // The zone is named by the empty answer at the record.
    const auto servers = [&builder](const DomainName &zone) {
        builder.records(zone, RecordType::NS,
                        {{zone, RecordType::NS, 3600, name("ns1.example.net")},
                         {zone, RecordType::NS, 3600, name("ns2.example.net")}});
        DnsMessage message;
        message.response = true;
        message.question = {builder.evidence.stsTxtName(), RecordType::NS};
        message.authority = {{zone, RecordType::SOA, 3600, SoaData{name("ns1.example.net"), 1, 3600}}};
        builder.evidence.dns[message.question] = interpret(message.question, message);
    };
    servers(name("example.org"));
    QCOMPARE(row(builder.evidence).second, QStringLiteral("ns1.example.net, ns2.example.net"));
    QCOMPARE(row(builder.evidence).light.status, Status::Info);
    builder = Builder("mail.example.org");
    builder.everything("enforce");
    builder.evidence.serversWanted = true;
    servers(name("example.org"));
    QCOMPARE(row(builder.evidence).second, QStringLiteral("ns1.example.net, ns2.example.net"));
}

QTEST_MAIN(TestSeen)
#include "tst_seen.moc"
