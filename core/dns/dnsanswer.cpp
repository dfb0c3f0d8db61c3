#include "dns/dnsanswer.h"

#include <algorithm>

namespace Postseal {
namespace {

constexpr int maxChain = 11; ///< BIND follows so many; behind longer ones some senders find nothing

template <class T> QList<T> dataOf(const QList<DnsRecord> &records)
{
    QList<T> out;
    for (const DnsRecord &record : records) {
        if (const T *data = std::get_if<T>(&record.data))
            out.append(*data);
    }
    return out;
}

/// What is wrong with an answer of outcome Malformed; one that could not be read left no message.
QString malformedText(const DnsMessage &message)
{
    if (message.question.name.isNull())
        return QStringLiteral("an unreadable answer");
    if (message.truncated)
        return QStringLiteral("an answer that is cut short, and none over TCP that is whole");
    if (!message.response)
        return QStringLiteral("a question in place of an answer");
    return message.rcode == Rcode::NxDomain ? QStringLiteral("NXDOMAIN together with records")
                                            : QStringLiteral("an answer to another question");
}

} // namespace

DnsAnswer interpret(const DnsQuestion &question, const DnsMessage &message)
{
    DnsAnswer answer;
    answer.message = message;
    // One that is cut short even over TCP says nothing about what is not in it.
    if (!message.response || message.question != question || message.truncated) {
        answer.outcome = DnsAnswer::Outcome::Malformed;
        return answer;
    }
    if (message.rcode != Rcode::NoError && message.rcode != Rcode::NxDomain) {
        answer.outcome = DnsAnswer::Outcome::Failed;
        return answer;
    }
    DomainName at = question.name;
    while (question.type != RecordType::CNAME) {
        const auto alias =
            std::find_if(message.answers.begin(), message.answers.end(), [&](const DnsRecord &record) {
                return record.type == RecordType::CNAME && record.owner == at &&
                       std::holds_alternative<DomainName>(record.data); // a saved one may hold anything
            });
        if (alias == message.answers.end())
            break;
        at = std::get<DomainName>(alias->data);
        const bool circle = answer.chain.contains(at) || at == question.name;
        if (circle || answer.chain.size() >= maxChain) {
            answer.outcome = circle ? DnsAnswer::Outcome::Loop : DnsAnswer::Outcome::LongChain;
            return answer;
        }
        answer.chain.append(at);
    }
    for (const DnsRecord &record : message.answers) {
        if (record.owner == at && record.type == question.type)
            answer.records.append(record);
    }
    // A name that does not exist has no records: who believes which half cannot be foreseen.
    if (message.rcode == Rcode::NxDomain && !answer.records.isEmpty()) {
        answer.records.clear();
        answer.outcome = DnsAnswer::Outcome::Malformed;
        return answer;
    }
    answer.outcome = !answer.records.isEmpty()          ? DnsAnswer::Outcome::Data
                     : message.rcode == Rcode::NxDomain ? DnsAnswer::Outcome::NxDomain
                                                        : DnsAnswer::Outcome::NoData;
    return answer;
}

QString DnsAnswer::outcomeText() const
{
    switch (outcome) {
    case Outcome::Silent:
        return QStringLiteral("no answer");
    case Outcome::Malformed:
        return malformedText(message);
    case Outcome::Loop:
        return QStringLiteral("a CNAME loop");
    case Outcome::LongChain:
        return QStringLiteral("more than %1 CNAMEs in a row").arg(maxChain);
    case Outcome::TooMany:
        return QStringLiteral("more than %1 records").arg(mostRecords);
    case Outcome::Data:
    case Outcome::NoData:
    case Outcome::NxDomain:
    case Outcome::Failed:
        break;
    }
    return QString::fromLatin1(rcodeName(message.rcode));
}

bool DnsAnswer::isUsable() const
{
    return outcome == Outcome::Data || outcome == Outcome::NoData || outcome == Outcome::NxDomain;
}

bool DnsAnswer::isBeyondLimits() const
{
    return outcome == Outcome::LongChain || outcome == Outcome::TooMany;
}

quint32 DnsAnswer::ttl() const
{
    quint32 least = 0;
    bool any = false;
    for (const DnsRecord &record : message.answers) {
        // All that was taken has the same name and type.
        const bool taken = !records.isEmpty() && record.owner == records.first().owner &&
                           record.type == records.first().type;
        const bool counts = record.type == RecordType::CNAME || taken;
        if (counts && (!any || record.ttl < least)) {
            least = record.ttl;
            any = true;
        }
    }
    return least;
}

quint32 DnsAnswer::negativeTtl() const
{
    for (const DnsRecord &record : message.authority) {
        if (const SoaData *soa = std::get_if<SoaData>(&record.data))
            return std::min(record.ttl, soa->minimum);
    }
    return 0;
}

DomainName DnsAnswer::zone() const
{
    const DomainName &asked = chain.isEmpty() ? message.question.name : chain.last();
    for (const DnsRecord &record : message.authority) {
        if (record.type == RecordType::SOA && asked.isUnder(record.owner))
            return record.owner;
    }
    return {};
}

QList<DomainName> DnsAnswer::nameServers() const
{
    QList<DomainName> names;
    for (const DnsRecord &record : records) {
        if (record.type == RecordType::NS && std::holds_alternative<DomainName>(record.data))
            names.append(std::get<DomainName>(record.data));
    }
    return names;
}

QList<IpAddress> DnsAnswer::addresses() const
{
    return dataOf<IpAddress>(records);
}

QList<MxData> DnsAnswer::mailExchangers() const
{
    return dataOf<MxData>(records);
}

QList<TxtData> DnsAnswer::texts() const
{
    return dataOf<TxtData>(records);
}

} // namespace Postseal
