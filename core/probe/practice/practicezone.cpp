#include "probe/practice/practicezone.h"

#include <algorithm>

namespace Postseal {

namespace {

constexpr int maxAliases = 8;
constexpr qsizetype maxString = 255;

} // namespace

void PracticeZone::add(const DnsRecord &record)
{
    m_records[{record.owner, record.type}].append(record);
}

void PracticeZone::addText(const DomainName &owner, quint32 ttl, const QByteArray &text)
{
    TxtData txt;
    for (qsizetype at = 0; at == 0 || at < text.size(); at += maxString)
        txt.strings.append(text.mid(at, maxString));
    add({owner, RecordType::TXT, ttl, txt});
}

DnsMessage PracticeZone::answer(const DnsQuestion &question) const
{
    DnsMessage message;
    message.response = true;
    message.question = question;
    DomainName name = question.name;
    for (int aliases = 0;; ++aliases) {
        const QList<DnsRecord> found = m_records.value({name, question.type});
        if (!found.isEmpty()) {
            message.answers += found;
            return message;
        }
        const QList<DnsRecord> alias = m_records.value({name, RecordType::CNAME});
        if (alias.isEmpty())
            break;
        if (aliases == maxAliases) {
            message.answers.clear();
            message.rcode = Rcode::ServFail;
            return message;
        }
        message.answers.append(alias.first());
        name = std::get<DomainName>(alias.first().data);
    }
    message.authority = startOfAuthority(name);
    message.rcode = exists(name) ? Rcode::NoError : Rcode::NxDomain;
    return message;
}

/// A name exists when it or anything below it has a record (RFC 8020).
bool PracticeZone::exists(const DomainName &name) const
{
    return std::any_of(m_records.keyBegin(), m_records.keyEnd(),
                       [&](const DnsQuestion &key) { return key.name.isUnder(name); });
}

QList<DnsRecord> PracticeZone::startOfAuthority(DomainName name) const
{
    for (; !name.isNull(); name = name.parent()) {
        const QList<DnsRecord> found = m_records.value({name, RecordType::SOA});
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace Postseal
