#include "report/visibility.h"

#include "checks/nameserverjudging.h"
#include "mtasts/stsrecord.h"

#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

bool shows(const DnsAnswer &answer, const QByteArray &value)
{
    const QList<TxtData> texts = answer.texts();
    return std::any_of(texts.begin(), texts.end(), [&](const TxtData &txt) { return txt.joined() == value; });
}

/// How long a cache may keep this answer.
quint32 keptFor(const DnsAnswer &answer)
{
    return answer.isEmpty() ? answer.negativeTtl() : answer.ttl();
}

/// The time until which a cache may hold the id of before, as far as earlier runs tell; invalid if they do
/// not.
QDateTime oldIdKeptUntil(const Evidence &evidence, const QByteArray &value, quint32 ttl)
{
    if (evidence.history.isEmpty() || !isStsRecord(value))
        return {};
    const Sighting &last = evidence.history.last();
    const QByteArray id = parseStsRecord(value).value.id.value_or(QByteArray());
    const QDateTime until = last.last.addSecs(ttl);
    return last.id != id && until > evidence.observedAt ? until : QDateTime();
}

} // namespace

Visibility visibilityOf(const Evidence &evidence, const DomainName &name, const QByteArray &value)
{
    Visibility seen;
    const DnsQuestion question{name, RecordType::TXT};
    const DnsAnswer *resolver = evidence.answer(name, RecordType::TXT).value();
    seen.inResolver = resolver && shows(*resolver, value);
    quint32 oldKept = 0;
    quint32 ttl = 0;
    QSet<QString> heard;
    for (const ServerSays &each : serversSaying(evidence, {ownerOf(evidence, question), RecordType::TXT})) {
        const QString server = each.server.toString();
        if (!each.isHeard()) {
            if (each.fact->isKnown() && !seen.silent.contains(server))
                seen.silent.append(server);
            continue;
        }
        const DnsAnswer &answer = *each.fact->value();
        heard.insert(server);
        if (shows(answer, value)) {
            ttl = std::max(ttl, answer.ttl());
        } else {
            oldKept = std::max(oldKept, keptFor(answer));
            if (!seen.behind.contains(server))
                seen.behind.append(server);
        }
    }
    seen.servers = static_cast<int>(heard.size());
    seen.showing = seen.servers - static_cast<int>(seen.behind.size());
    if (resolver && !seen.inResolver)
        oldKept = std::max(oldKept, keptFor(*resolver));
    if (seen.showing == 0)
        return seen;
    // A cache that was filled a moment before the change keeps what it got for its whole time; a resolver
    // shows only what is left of that, so the lifetime of the new record stands in for that of the old one.
    if (oldKept > 0)
        seen.everywhereAt =
            evidence.observedAt.addSecs(std::max(oldKept, resolver && !resolver->isEmpty() ? ttl : 0));
    else if (name == evidence.stsTxtName())
        seen.everywhereAt = oldIdKeptUntil(evidence, value, ttl);
    return seen;
}

} // namespace Postseal
