#include "plan/waits.h"

#include <QSet>

#include <algorithm>

namespace Postseal {

quint64 runsOut(const PlanBasis &basis, const Policy &policy)
{
    return runsOutAfter(basis.sight.recordTtl, policy);
}

bool covers(const QList<QByteArray> &patterns, const QByteArray &hostOrPattern)
{
    if (patterns.contains(hostOrPattern))
        return true;
    const std::optional<MxPattern> wanted = MxPattern::fromText(hostOrPattern);
    return wanted && std::any_of(patterns.begin(), patterns.end(), [&](const QByteArray &text) {
               const std::optional<MxPattern> pattern = MxPattern::fromText(text);
               return pattern &&
                      (*pattern == *wanted || (!wanted->isWildcard() && pattern->matches(wanted->name())));
           });
}

QList<QByteArray> usableLines(const QList<QByteArray> &lines)
{
    QList<QByteArray> usable;
    QSet<QByteArray> there(lines.begin(), lines.end());
    for (const QByteArray &line : lines) {
        const bool dot = MxPattern::faultOf(line) == MxPattern::Fault::FinalDot;
        const QByteArray better = dot ? line.chopped(1) : line;
        if (!MxPattern::fromText(better) || (dot && there.contains(better)))
            continue;
        usable.append(better);
        there.insert(better);
    }
    return usable;
}

QList<QByteArray> keptPatterns(const PlanBasis &basis)
{
    QList<QByteArray> patterns = usableLines(basis.served() ? basis.served()->mx : basis.choices.mx);
    for (const MxData &mx : basis.sight.mx) {
        const QByteArray host = mx.host.ascii();
        if (MxPattern::fromText(host) && !covers(patterns, host))
            patterns.append(host);
    }
    return patterns.isEmpty() ? usableLines(basis.choices.mx) : patterns;
}

CopiesEnd endOfCopies(const PlanBasis &basis, bool replaced, const Harmless &harmless)
{
    CopiesEnd end;
    for (const OldCopy &copy : basis.copies) {
        if (copy.policy && harmless(*copy.policy))
            continue;
        if (copy.until.isValid())
            end.known = end.known.isValid() ? std::max(end.known, copy.until) : copy.until;
        else if (copy.policy)
            end.afterNew = std::max(end.afterNew, runsOut(basis, *copy.policy));
    }
    if (replaced && basis.served() && !harmless(*basis.served()))
        end.afterNew = std::max(end.afterNew, runsOut(basis, *basis.served()));
    return end;
}

bool isTtlOfHostKnown(const PlanBasis &basis)
{
    const QDateTime &since = basis.sight.hostSeen.since;
    return !basis.sight.historyFailed && since.isValid() && since.addDays(1) <= basis.now;
}

} // namespace Postseal
