#include "checks/catalogue.h"
#include "checks/scene.h"
#include "base/text.h"
#include "checks/assess.h"
#include "checks/coverage.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

namespace mxCovered {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "{mx} is covered by “{value}”.")};
constexpr Outcome uncovered{"uncovered", Status::Error,
                            QT_TRANSLATE_NOOP("Check", "MX {mx} is not covered by the policy."),
                            QT_TRANSLATE_NOOP("Check", "In enforce mode senders will not deliver to it."),
                            QT_TRANSLATE_NOOP("Check", "Add “mx: {mx}” to the policy, then change the id.")};
constexpr Outcome depth{
    "depth", Status::Error,
    QT_TRANSLATE_NOOP("Check", "MX {mx} has {n} labels in front of {rest}; “{value}” allows one."),
    QT_TRANSLATE_NOOP("Check", "The star stands for one label only."),
    QT_TRANSLATE_NOOP("Check", "Use “*.{parent}” or the full name.")};
constexpr Outcome label{
    "label", Status::Error,
    QT_TRANSLATE_NOOP("Check", "MX {mx} is not covered by the policy, and no mx line can name it."),
    QT_TRANSLATE_NOOP("Check", "In enforce mode senders will not deliver to it."),
    QT_TRANSLATE_NOOP("Check", "Rename the host; a policy has to list the new name first.")};
constexpr Outcome all{
    "all", Status::Error, QT_TRANSLATE_NOOP("Check", "None of your mail servers is covered."),
    QT_TRANSLATE_NOOP("Check", "Senders that obey the policy can not deliver any mail."),
    QT_TRANSLATE_NOOP("Check", "Correct the mx lines or set mode testing at once, then change the id.")};
constexpr const Outcome *outcomes[] = {&ok, &uncovered, &depth, &label, &all};
constexpr const char *needs[] = {"mx.name", "sts-policy.mx-syntax", "sts-policy.mx-present"};
constexpr const char *references[] = {"RFC 8461 4", "RFC 8461 4.1", "RFC 8461 8.4"};

bool isSaidToBeAddress(const Scene &scene, const QString &name)
{
    return std::any_of(scene.earlier->begin(), scene.earlier->end(), [&](const Finding &finding) {
        return finding.subject == name && finding.name() == u"mx.name/ip"_s;
    });
}

const Outcome &outcomeOf(const Coverage &coverage, const DomainName &host)
{
    switch (coverage.kind) {
    case Coverage::Kind::Covered:
        return ok;
    case Coverage::Kind::TooDeep:
        return depth;
    case Coverage::Kind::Uncovered:
        break;
    }
    return host.isHostName() ? uncovered : label;
}

Opinions judge(const Scene &scene, const Subject &)
{
    const Evidence &evidence = *scene.evidence;
    Opinions opinions;
    qsizetype hosts = 0;
    qsizetype uncoveredHosts = 0;
    for (const MxData &mx : evidence.mailHosts()) {
        const QString name = mx.host.toString();
        if (isSaidToBeAddress(scene, name))
            continue; // nobody gets as far as the policy
        const Coverage coverage = coverageOf(scene, mx.host);
        const QList<QByteArray> labels = mx.host.labels();
        ++hosts;
        uncoveredHosts += coverage.kind == Coverage::Kind::Uncovered ? 1 : 0;
        const QString rest = coverage.pattern.name().toString();
        const Arguments values{
            {u"mx"_s, name},
            {u"value"_s, QString::fromLatin1(coverage.pattern.toText())},
            {u"rest"_s, rest},
            {u"n"_s, QString::number(labels.size() - coverage.pattern.name().labels().size())},
            {u"parent"_s, mx.host.parent().toString()},
        };
        opinions.append(Opinion(outcomeOf(coverage, mx.host), values).about(name));
    }
    if (hosts == 0)
        return {scene.takesNoMail()
                    ? Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"))
                    : notAsked(scene)};
    const bool nothingFits = uncoveredHosts == hosts && scene.strictestMode() == PolicyMode::Enforce;
    return nothingFits ? Opinions{Opinion(all)} : opinions;
}
} // namespace mxCovered

namespace stalePattern {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Every pattern fits an MX host.")};
constexpr Outcome unused{
    "unused", Status::Warning, QT_TRANSLATE_NOOP("Check", "“{value}” fits none of your MX hosts."),
    QT_TRANSLATE_NOOP("Check",
                      "It may be a former or future provider; a former one could still receive your mail."),
    QT_TRANSLATE_NOOP("Check", "Remove it if it is not a planned change, then set a new id.")};
constexpr const Outcome *outcomes[] = {&ok, &unused};
constexpr const char *needs[] = {"mx.name", "sts-policy.mx-syntax", "sts-policy.mx-present"};
constexpr const char *references[] = {"RFC 8461 10.4"};

/// The patterns that some policy has and that fit no host, each once.
QList<MxPattern> unusedIn(const Scene &scene, const QList<MxData> &hosts)
{
    QSet<DomainName> names, parents;
    for (const MxData &mx : hosts) {
        names.insert(mx.host);
        parents.insert(mx.host.parent());
    }
    QList<MxPattern> list;
    QSet<MxPattern> known;
    for (const ServedPolicy &served : scene.policies) {
        for (const MxPattern &pattern : served.patterns.list()) {
            if ((pattern.isWildcard() ? parents : names).contains(pattern.name()) || known.contains(pattern))
                continue;
            known.insert(pattern);
            list.append(pattern);
        }
    }
    return list;
}

Opinions judge(const Scene &scene, const Subject &)
{
    const QList<MxData> hosts = scene.evidence->mailHosts();
    if (hosts.isEmpty())
        return {scene.takesNoMail()
                    ? Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"))
                    : notAsked(scene)};
    const QList<MxPattern> patterns = unusedIn(scene, hosts);
    Opinions opinions;
    for (const MxPattern &pattern : patterns.first(std::min<qsizetype>(patterns.size(), mostAlike))) {
        const QString value = visibleText(pattern.toText());
        opinions.append(Opinion(unused, {{u"value"_s, value}}).about(value));
    }
    if (patterns.size() > opinions.size())
        opinions.append(Generic::moreOfThem(patterns.size() - opinions.size()));
    return opinions.isEmpty() ? Opinions{Opinion(ok)} : opinions;
}
} // namespace stalePattern

constexpr Check table[] = {
    {"match.mx-covered", QT_TRANSLATE_NOOP("Check", "Every MX is in the policy"), Scope::Domain,
     mxCovered::needs, mxCovered::references, mxCovered::outcomes, mxCovered::judge},
    {"match.stale-pattern", QT_TRANSLATE_NOOP("Check", "No outdated patterns"), Scope::Domain,
     stalePattern::needs, stalePattern::references, stalePattern::outcomes, stalePattern::judge},
};

} // namespace

std::span<const Check> matchChecks()
{
    return table;
}

} // namespace Postseal
