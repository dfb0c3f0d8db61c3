#include "fuzzing.h"

#include "dns/dnsanswer.h"

using namespace Postseal;

namespace {

/// Nothing of an answer to one question may count for another.
void interpretFor(const DnsQuestion &question, const DnsMessage &message)
{
    const DnsAnswer answer = interpret(question, message);
    MUST(answer.chain.size() <= 9);
    MUST((answer.outcome == DnsAnswer::Outcome::Data) == !answer.isEmpty());
    const DomainName end = answer.chain.isEmpty() ? question.name : answer.chain.last();
    for (const DnsRecord &record : answer.records)
        MUST(record.type == question.type && record.owner == end);
    MUST(answer.isUsable() || answer.isEmpty());
    (void)answer.outcomeText();
    (void)answer.negativeTtl();
    (void)answer.zone();
}

} // namespace

/// DNS messages (RFC 1035 4.1): what was read is written and read again; a cut message is none.
void fuzzOne(const QByteArray &input)
{
    WireFault fault = WireFault::None;
    const DnsMessage message = readDnsMessage(input, &fault);
    const qsizetype records = message.answers.size() + message.authority.size() + message.additional.size();
    MUST(records <= mostRecords);
    if (fault != WireFault::None)
        return;

    for (const RecordType type : {message.question.type, RecordType::A, RecordType::TXT, RecordType::MX})
        interpretFor({message.question.name, type}, message);
    interpretFor({*DomainName::fromAscii("_mta-sts.example.org"), RecordType::TXT}, message);

    const QByteArray wire = writeDnsMessage(message);
    const DnsMessage again = readDnsMessage(wire, &fault);
    MUST(fault == WireFault::None);
    MUST(again.question == message.question && again.answers == message.answers);
    MUST(again.authority == message.authority && again.rcode == message.rcode);
    (void)readDnsMessage(wire.chopped(1), &fault);
    MUST(fault != WireFault::None);
}
