#include "checks/ttl.h"

#include <algorithm>

namespace Postseal {
namespace {

constexpr quint32 mostTtl = 604800;
constexpr quint32 unknownTtl = 86400; // where only a cache said something, and its rest tells nothing

} // namespace

quint32 longestTtl(const Evidence &evidence, const DnsQuestion &question)
{
    quint32 own = 0;
    quint32 cached = 0;
    const auto longest = [](const Fact<DnsAnswer> &fact) {
        quint32 ttl = 0;
        if (const DnsAnswer *answer = fact.value()) {
            for (const DnsRecord &record : answer->message.answers + answer->records)
                ttl = std::max(ttl, record.ttl);
            ttl = std::max(ttl, answer->negativeTtl());
        }
        return ttl;
    };
    for (auto it = evidence.servers.cbegin(); it != evidence.servers.cend(); ++it) {
        if (it.key().question == question)
            own = std::max(own, longest(*it));
    }
    cached = std::max(unknownTtl, longest(evidence.answer(question.name, question.type)));
    return std::min(own > 0 ? own : cached, mostTtl);
}

quint32 longestTtlOfHost(const Evidence &evidence)
{
    return std::max(longestTtl(evidence, {evidence.policyHost(), RecordType::A}),
                    longestTtl(evidence, {evidence.policyHost(), RecordType::AAAA}));
}

} // namespace Postseal
