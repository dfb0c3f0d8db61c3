#include "evidence/zone.h"

namespace Postseal {

DomainName zoneOf(const Evidence &evidence, const DomainName &name)
{
    const DnsAnswer *cut = evidence.answer(name, RecordType::NS).value();
    if (!cut)
        return {};
    return cut->isEmpty() ? cut->zone() : name;
}

} // namespace Postseal
