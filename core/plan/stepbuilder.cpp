#include "plan/stepbuilder.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using Kind = PlanStep::Kind;

QList<PlannedRecord> hostRecords(const Choices &choices)
{
    QList<PlannedRecord> records;
    for (const PlannedRecord &record : publicationFor(choices).records) {
        if (record.type != RecordType::TXT)
            records.append(record);
    }
    return records;
}

/// What the policy host pointed to before the new records, as records; without values where that is not
/// known.
QList<PlannedRecord> oldHostRecords(const PlanBasis &basis)
{
    const std::optional<QByteArray> known = basis.oldHost();
    const DomainName host = basis.domain().child("mta-sts");
    QList<PlannedRecord> records;
    if (!known) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA, RecordType::CNAME})
            records.append({host, type, basis.choices.ttl, {}});
        return records;
    }
    Choices old = basis.choices;
    old.hostAddresses.clear();
    old.hostCname = {};
    for (const QByteArray &word : known->split(' ')) {
        if (const auto address = IpAddress::fromText(QString::fromLatin1(word)))
            old.hostAddresses.append(*address);
        else if (word != "CNAME")
            old.hostCname = DomainName::fromAscii(word).value_or(DomainName());
    }
    return hostRecords(old);
}

} // namespace

StepBuilder::StepBuilder(const PlanBasis &basis)
    : m_basis(basis), m_values{{QStringLiteral("domain"), basis.domain().toString()},
                               {QStringLiteral("host"), basis.domain().child("mta-sts").toString()}},
      m_at(basis.now), m_id(basis.sight.id), m_fresh(basis.idIsFresh), m_usedIds(basis.usedIds)
{
    if (basis.served())
        m_policy = *basis.served();
}

PlanStep &StepBuilder::add(Kind kind, Words words)
{
    PlanStep step;
    step.kind = kind;
    step.notBefore = m_at;
    step.wait = m_wait;
    step.what = {words.what, m_values};
    step.why = {words.why, m_values};
    m_wait = 0;
    m_steps.append(step);
    return m_steps.last();
}

void StepBuilder::fromNow()
{
    m_at = std::max(m_at, m_basis.now);
}

void StepBuilder::after(quint64 seconds)
{
    m_at = m_at.addSecs(qint64(seconds));
    m_wait += seconds;
}

void StepBuilder::notBefore(const QDateTime &time)
{
    if (time.isValid())
        m_at = std::max(m_at, time);
}

void StepBuilder::since(const QDateTime &time)
{
    if (time.isValid())
        m_at = std::min(m_at, time);
}

void StepBuilder::afterCopies(const CopiesEnd &end)
{
    after(end.afterNew);
    notBefore(end.known);
}

void StepBuilder::say(const char *name, const QString &value)
{
    const QString key = QString::fromLatin1(name);
    m_values.removeIf([&](const auto &pair) { return pair.first == key; });
    m_values.append({key, value});
}

QByteArray StepBuilder::freshId()
{
    const QByteArray told = m_firstId ? m_basis.choices.id : QByteArray();
    m_firstId = false;
    if (isStsId(told) && !m_usedIds.contains(told))
        return told;
    QDateTime time = m_at;
    while (m_usedIds.contains(idFromTime(time)))
        time = time.addSecs(1);
    return idFromTime(time);
}

PlannedRecord StepBuilder::stsRecord(const QByteArray &id) const
{
    StsRecord record;
    record.id = id;
    return {m_basis.domain().child("_mta-sts"), RecordType::TXT, m_basis.choices.ttl, record.toText()};
}

void StepBuilder::host()
{
    add(Kind::Host,
        {QT_TRANSLATE_NOOP("Check", "Publish the records of the policy host {host}."),
         QT_TRANSLATE_NOOP("Check", "Nobody looks there before the MTA-STS record exists, so web server and "
                                    "certificate can be checked in peace.")})
        .publish = hostRecords(m_basis.choices);
}

void StepBuilder::otherServer()
{
    PlanStep &step = add(
        Kind::OtherServer,
        {QT_TRANSLATE_NOOP("Check", "Serve the policy file, unchanged, on the new web server too, with a "
                                    "certificate for {host}."),
         QT_TRANSLATE_NOOP("Check", "Nobody is sent there yet, so it can be checked in peace: “Check this "
                                    "server before DNS points to it”, or check --policy-server. The old "
                                    "server goes on serving the file.")});
    step.policyFile = m_policy ? m_policy->toText() : QByteArray();
    step.policyUrl = publicationFor(m_basis.choices).policyUrl;
    step.host = hostRecords(m_basis.choices);
}

void StepBuilder::movedHost()
{
    PlanStep &step =
        add(Kind::Host, {QT_TRANSLATE_NOOP("Check", "Point {host} to the new web server."),
                         QT_TRANSLATE_NOOP("Check", "The policy and its id stay as they are, so no sender "
                                                    "notices. Change nothing else at the same time.")});
    step.publish = hostRecords(m_basis.choices);
    step.remove = oldHostRecords(m_basis);
    step.remove.removeIf([&](const PlannedRecord &old) {
        return std::any_of(step.publish.begin(), step.publish.end(), [&](const PlannedRecord &record) {
            return record.type == old.type && (old.value.isEmpty() || record.value == old.value);
        });
    });
}

void StepBuilder::reporting()
{
    const DomainName name = m_basis.domain().child("_smtp._tls");
    const QByteArray text = publicationFor(m_basis.choices).textAt(name);
    if (text.isEmpty())
        return;
    add(Kind::Reporting,
        {QT_TRANSLATE_NOOP("Check", "Publish the TLS reporting record."),
         QT_TRANSLATE_NOOP("Check", "The reports begin with the first sender that finds the policy.")})
        .publish = {{name, RecordType::TXT, m_basis.choices.ttl, text}};
}

void StepBuilder::file(const Policy &policy, Words words)
{
    const bool inPlace = m_policy == policy;
    if (!inPlace)
        fromNow();
    PlanStep &step = add(Kind::File, words);
    step.policyFile = policy.toText();
    step.policyUrl = publicationFor(m_basis.choices).policyUrl;
    m_fresh = m_fresh && inPlace;
    m_policy = policy;
}

void StepBuilder::record()
{
    if (!m_fresh) {
        after(fileSettles);
        fromNow();
        m_id = freshId();
        m_usedIds.append(m_id);
        m_fresh = true;
    }
    add(Kind::Record,
        {QT_TRANSLATE_NOOP("Check", "When the file is seen from outside, publish the MTA-STS record with its "
                                    "new id."),
         QT_TRANSLATE_NOOP("Check", "The other way round senders fetch the old file under the new id, and "
                                    "keep it. The id must never have been used before.")})
        .publish = {stsRecord(m_id)};
}

bool StepBuilder::publish(const Policy &policy, Words words)
{
    const bool inPlace = m_policy == policy && m_fresh;
    if (inPlace && m_steps.isEmpty())
        since(m_basis.idSince);
    file(policy, words);
    record();
    return !inPlace;
}

void StepBuilder::look(Words words)
{
    PlanStep &step = add(Kind::Look, words);
    if (m_policy)
        step.policyFile = m_policy->toText();
    step.policyUrl = publicationFor(m_basis.choices).policyUrl;
    if (!m_id.isEmpty())
        step.publish = {stsRecord(m_id)};
}

void StepBuilder::importReports()
{
    add(Kind::ImportReports, {QT_TRANSLATE_NOOP("Check", "Import the first TLS reports."),
                              QT_TRANSLATE_NOOP("Check", "Large senders report once a day. No report at all "
                                                         "means that the address or the record is not "
                                                         "right.")});
}

void StepBuilder::mailServers(Words words)
{
    fromNow();
    PlanStep &step = add(Kind::MailServers, words);
    step.mailHosts = m_basis.next;
    const auto valueOf = [](quint16 preference, const QByteArray &host) {
        return QByteArray::number(preference) + ' ' + host;
    };
    quint16 preference = 0;
    for (const QByteArray &host : m_basis.next) {
        preference = quint16(preference + 10);
        const auto old = std::find_if(m_basis.sight.mx.begin(), m_basis.sight.mx.end(),
                                      [&](const MxData &mx) { return mx.host.ascii() == host; });
        if (!host.startsWith("*."))
            step.publish.append(
                {m_basis.domain(), RecordType::MX, m_basis.choices.ttl,
                 old == m_basis.sight.mx.end() ? valueOf(preference, host) : valueOf(old->preference, host)});
    }
    for (const MxData &mx : m_basis.sight.mx) {
        if (!covers(m_basis.next, mx.host.ascii()))
            step.remove.append({m_basis.domain(), RecordType::MX, m_basis.choices.ttl,
                                valueOf(mx.preference, mx.host.ascii())});
    }
}

void StepBuilder::removeRecord(Words words)
{
    fromNow();
    PlannedRecord record = stsRecord(m_id);
    if (m_id.isEmpty())
        record.value.clear();
    add(Kind::RemoveRecord, words).remove = {record};
}

void StepBuilder::removeHost(Words words)
{
    fromNow();
    PlanStep &step = add(Kind::RemoveHost, words);
    step.remove = hostRecords(m_basis.choices);
    // Which there are is not known where nothing was looked at.
    if (step.remove.isEmpty()) {
        for (const RecordType type : {RecordType::A, RecordType::AAAA, RecordType::CNAME})
            step.remove.append({m_basis.domain().child("mta-sts"), type, m_basis.choices.ttl, {}});
    }
}

} // namespace Postseal
