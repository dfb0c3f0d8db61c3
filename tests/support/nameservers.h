#pragma once

#include "support/evidencebuilder.h"

namespace EvidenceBuilder {

/// One more in the list of the zone.
inline void addNameServer(Builder *builder, const char *server)
{
    const DomainName domain = builder->evidence.domain();
    const DnsAnswer *known = builder->evidence.answer(domain, RecordType::NS).value();
    QList<DnsRecord> all = known ? known->records : QList<DnsRecord>();
    all.append({domain, RecordType::NS, 300, name(server)});
    builder->records(domain, RecordType::NS, all);
}

/// As this name server says.
inline void addServer(Builder *builder, const char *server, const QList<IpAddress> &v4)
{
    const DomainName host = builder->evidence.policyHost();
    QList<DnsRecord> records;
    for (const IpAddress &address : v4)
        records.append({host, RecordType::A, 300, address});
    const auto tell = [&](RecordType type, const QList<DnsRecord> &list) {
        DnsAnswer said = answer({host, type}, list);
        said.message.authoritative = true;
        builder->evidence.servers.insert({name(server), ip("9.9.9.1"), {host, type}}, said);
    };
    tell(RecordType::A, records);
    tell(RecordType::AAAA, {});
    addNameServer(builder, server);
}

} // namespace EvidenceBuilder
