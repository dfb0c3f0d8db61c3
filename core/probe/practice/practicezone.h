#pragma once

#include "dns/dnsmessage.h"

#include <QMap>

namespace Postseal {

/// What the name server of the practice network knows: records by owner and type, of every zone there is.
class PracticeZone {
public:
    void add(const DnsRecord &record);
    /// Adds a text record, cut into strings of at most 255 bytes (RFC 1035 3.3.14).
    void addText(const DomainName &owner, quint32 ttl, const QByteArray &text);
    void remove(const DomainName &owner, RecordType type) { m_records.remove({owner, type}); }

    /// The answer of a resolver that does not validate: aliases followed, NODATA and NXDOMAIN with the SOA of
    /// the zone (RFC 2308 2), SERVFAIL for aliases in a circle. Id and flags of the question are left to the
    /// server.
    [[nodiscard]] DnsMessage answer(const DnsQuestion &question) const;

private:
    [[nodiscard]] bool exists(const DomainName &name) const;
    [[nodiscard]] QList<DnsRecord> startOfAuthority(DomainName name) const;

    QMap<DnsQuestion, QList<DnsRecord>> m_records;
};

} // namespace Postseal
