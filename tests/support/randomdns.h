#pragma once

#include "dns/dnsmessage.h"

#include <random>

namespace RandomDns {
using namespace Postseal;

/// Messages by a seed, the same on every machine.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int below(int end) { return int(m_engine() % unsigned(end)); }
    QByteArray bytes(int most)
    {
        QByteArray out(below(most + 1), '\0');
        for (char &c : out)
            c = char(below(256));
        return out;
    }
    DomainName domain()
    {
        QList<QByteArray> labels;
        for (int i = below(5); i > 0; --i)
            labels.append(bytes(19) + 'x');
        return *DomainName::fromLabels(labels);
    }
    DnsRecord record();
    DnsMessage message();

private:
    std::mt19937 m_engine;
};

inline DnsRecord Dice::record()
{
    DnsRecord made{domain(), RecordType::A, quint32(below(1 << 30)), {}};
    switch (below(7)) {
    case 0:
        made.data = *IpAddress::fromBytes(QByteArray(4, char(below(256))));
        break;
    case 1:
        made.type = RecordType::AAAA;
        made.data = *IpAddress::fromBytes(QByteArray(16, char(below(256))));
        break;
    case 2:
        made.type = below(2) ? RecordType::CNAME : RecordType::NS;
        made.data = domain();
        break;
    case 3:
        made.type = RecordType::MX;
        made.data = MxData{quint16(below(65536)), domain()};
        break;
    case 4: {
        TxtData txt;
        for (int i = below(4); i > 0; --i)
            txt.strings.append(bytes(255));
        made.type = RecordType::TXT;
        made.data = txt;
        break;
    }
    case 5:
        made.type = RecordType::SOA;
        made.data = SoaData{domain(), quint32(below(1 << 30)), quint32(below(1 << 30))};
        break;
    default:
        made.type = below(2) ? RecordType::TLSA : RecordType(below(1000) + 256);
        if (made.type == RecordType::TLSA)
            made.data = TlsaData{quint8(below(256)), quint8(below(256)), quint8(below(256)), bytes(40)};
        else
            made.data = RawData{bytes(40)};
    }
    return made;
}

inline DnsMessage Dice::message()
{
    DnsMessage made;
    made.id = quint16(below(65536));
    made.response = below(2);
    made.authoritative = below(2);
    made.truncated = below(2);
    made.authentic = below(2);
    made.checkingDisabled = below(2);
    made.recursionDesired = below(2);
    made.rcode = Rcode(below(4096));
    made.question = {domain(), RecordType(below(65536))};
    for (QList<DnsRecord> *section : {&made.answers, &made.authority, &made.additional}) {
        for (int i = below(4); i > 0; --i)
            section->append(record());
    }
    if (below(2)) {
        made.extendedError = below(65536);
        made.extendedText = bytes(60);
    }
    return made;
}

} // namespace RandomDns
