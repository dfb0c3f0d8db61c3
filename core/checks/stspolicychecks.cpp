#include "base/text.h"
#include "checks/catalogue.h"
#include "checks/stspolicyparts.h"

#include <vector>

namespace Postseal {

using namespace Qt::StringLiterals;

std::span<const Check> stsPolicyChecks()
{
    static const std::vector<Check> all = [] {
        std::vector<Check> list;
        for (const std::span<const Check> part :
             {policyFileChecks(), policyValueChecks(), policyMxChecks(), policyExtraChecks()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

QByteArray valueOf(const Note<PolicyNote> &note)
{
    const qsizetype colon = note.text.indexOf(':');
    return colon < 0 ? QByteArray() : note.text.mid(colon + 1).trimmed();
}

Arguments lineArguments(const ParsedPolicy &policy, const Note<PolicyNote> &note)
{
    return {{u"line"_s, QString::number(lineOf(policy.raw, note.offset))},
            {u"text"_s, visibleText(note.text.trimmed(), 120)},
            {u"value"_s, visibleText(valueOf(note), 120)}};
}

Opinions forEachNote(const ParsedPolicy &policy, PolicyNote kind, const Outcome &outcome,
                     const Arguments &more)
{
    Opinions opinions;
    for (const Note<PolicyNote> &note : policy.notes) {
        if (note.kind == kind && opinions.size() < mostFindings)
            opinions.append(Opinion(outcome, lineArguments(policy, note) + more));
    }
    return opinions;
}

QString suggestedMxLines(const Scene &scene)
{
    QStringList lines;
    for (const MxData &mx : scene.evidence->mailHosts()) {
        if (mx.host.isHostName() && lines.size() < 10)
            lines.append(u"“mx: %1”"_s.arg(mx.host.toString()));
    }
    return lines.isEmpty() ? u"“mx: %1”"_s.arg(suggestedHost(scene)) : lines.join(u", "_s);
}

QString suggestedHost(const Scene &scene)
{
    for (const MxData &mx : scene.evidence->mailHosts()) {
        if (mx.host.isHostName())
            return mx.host.toString();
    }
    return u"mail."_s + scene.domain().toString();
}

} // namespace Postseal
