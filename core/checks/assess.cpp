#include "checks/assess.h"

#include "checks/scene.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace Postseal {
namespace {

bool isUndecided(Status status)
{
    return status == Status::Waiting || status == Status::Running;
}

/// Whether a finding keeps the checks that need it from being judged.
bool isInTheWay(Status status)
{
    return status == Status::Error || status == Status::Unknown || status == Status::Skipped ||
           isUndecided(status);
}

/// What the findings of a check are to the checks that need it: one status for each thing that they are
/// about.
using Groups = QMap<std::pair<DomainName, IpAddress>, Status>;

/// Whether two subjects could be the same thing: what one leaves open does not tell them apart.
bool overlap(const Subject &a, const Subject &b)
{
    const bool mx = a.mx.isNull() || b.mx.isNull() || a.mx == b.mx;
    const bool address = a.address.isNull() || b.address.isNull() || a.address == b.address;
    return mx && address;
}

/// Those that concern this subject. A thousand addresses each have some, so they are not gone through one by
/// one.
QList<Status> statusesOf(const Groups &groups, const Subject &subject)
{
    QList<Status> found;
    if (subject.mx.isNull() || subject.address.isNull()) {
        for (auto it = groups.begin(); it != groups.end(); ++it) {
            if (overlap({it.key().first, it.key().second}, subject))
                found.append(*it);
        }
        return found;
    }
    for (const DomainName &mx : {DomainName(), subject.mx}) {
        for (const IpAddress &address : {IpAddress(), subject.address}) {
            if (const auto it = groups.constFind({mx, address}); it != groups.constEnd())
                found.append(*it);
        }
    }
    return found;
}

class Assessment {
public:
    explicit Assessment(const Scene &scene) : m_scene(scene) { m_scene.earlier = &m_findings; }

    void run(const Check &check);
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    [[nodiscard]] QList<Subject> subjectsOf(Scope scope) const;
    [[nodiscard]] std::optional<Opinion> obstacle(const Check &check, const Subject &subject) const;
    [[nodiscard]] Opinion withoutSubject(const Check &check) const;
    void add(const Check &check, const Subject &subject, Opinion opinion);

    Scene m_scene;
    Findings m_findings;
    QHash<QByteArray, Groups> m_done;
};

QList<Subject> Assessment::subjectsOf(Scope scope) const
{
    QList<Subject> subjects;
    const Evidence &evidence = *m_scene.evidence;
    if (scope == Scope::Domain)
        subjects.append(Subject());
    if (scope == Scope::PolicyAddress) {
        for (auto it = evidence.policy.begin(); it != evidence.policy.end(); ++it) {
            if (it->value() && it->value()->stage > PolicyAnswer::Stage::Handshake)
                subjects.append({{}, it.key()});
        }
    }
    if (scope == Scope::PolicyBody) {
        for (const ServedPolicy &served : m_scene.policies)
            subjects.append({{}, m_scene.policies.size() == 1 ? IpAddress() : served.addresses.first()});
    }
    if (scope == Scope::Mx || scope == Scope::MxAddress) {
        const QList<MxData> hosts = evidence.mailHosts();
        for (const MxData &mx : hosts) {
            if (scope == Scope::Mx)
                subjects.append({mx.host, {}});
            else
                for (const IpAddress &address : evidence.judgedAddressesOf(mx.host))
                    subjects.append({mx.host, address});
        }
    }
    return subjects;
}

/// What keeps this check from being judged for this subject. One thing in order is enough for a check of the
/// whole domain.
std::optional<Opinion> Assessment::obstacle(const Check &check, const Subject &subject) const
{
    for (const char *need : check.needs) {
        const QList<Status> groups = statusesOf(m_done.value(need), subject);
        if (groups.isEmpty())
            continue;
        const Check *needed = findCheck(need);
        const QString title = QCoreApplication::translate("Check", needed ? needed->title : need);
        const auto because = [&](const Outcome &outcome, const char *reason) {
            return Opinion(outcome, {{QStringLiteral("reason"),
                                      QCoreApplication::translate("Check", reason).arg(title)}});
        };
        if (std::all_of(groups.begin(), groups.end(), [](Status s) { return s == Status::NotApplicable; }))
            return because(Generic::notApplicable, QT_TRANSLATE_NOOP("Check", "“%1” does not apply either"));
        if (!std::all_of(groups.begin(), groups.end(), isInTheWay))
            continue;
        if (std::any_of(groups.begin(), groups.end(), isUndecided))
            return Opinion(Generic::waiting);
        return because(Generic::skipped, QT_TRANSLATE_NOOP("Check", "“%1” comes first"));
    }
    return std::nullopt;
}

Opinion Assessment::withoutSubject(const Check &check) const
{
    if (!m_scene.evidence->finished)
        return Opinion(Generic::waiting);
    if (check.scope == Scope::PolicyAddress || check.scope == Scope::PolicyBody)
        return Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "no policy file arrived"));
    if (m_scene.takesNoMail())
        return Generic::notApplicableBecause(QT_TRANSLATE_NOOP("Check", "the domain takes no mail"));
    return Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "there is no mail server to look at"));
}

/// The mode of the policy decides how much a fault of a mail server matters: one level less while testing,
/// nothing when it is switched off. Where the policies differ, some sender goes by the strictest.
bool followsMode(const Check &check)
{
    const QByteArrayView id(check.id);
    return id.startsWith("match.") || id.startsWith("smtp.");
}

Status lowered(Status status)
{
    if (status == Status::Error)
        return Status::Warning;
    return status == Status::Warning ? Status::Info : status;
}

void Assessment::add(const Check &check, const Subject &subject, Opinion opinion)
{
    Finding finding;
    finding.check = &check;
    finding.outcome = opinion.outcome;
    finding.status = opinion.status;
    finding.arguments = std::move(opinion.arguments);
    const IpAddress address = opinion.address.isNull() ? subject.address : opinion.address;
    finding.subject = opinion.subject.isEmpty() ? subject.mx.toString() : opinion.subject;
    finding.address = address.toString();
    DomainName mx = subject.mx;
    if (mx.isNull() && followsMode(check))
        mx = DomainName::fromUnicode(opinion.subject).value_or(DomainName());
    const Status judged = finding.outcome->blocks && opinion.blocks ? finding.status : Status::Info;
    Groups &groups = m_done[check.id];
    const auto group = groups.find({mx, address});
    if (group == groups.end())
        groups.insert({mx, address}, judged);
    else if (isInTheWay(judged) && !isUndecided(*group))
        *group = judged;
    if (followsMode(check) && m_scene.strictestMode() == PolicyMode::Testing)
        finding.status = lowered(finding.status);
    m_findings.append(finding);
}

/// All opinions, but at most so many of the same outcome: a record of 60 kilobytes has room for 15,000
/// unknown fields.
Opinions listed(const Opinions &opinions)
{
    QHash<const Outcome *, qsizetype> counts;
    Opinions kept;
    for (const Opinion &opinion : opinions) {
        if (++counts[opinion.outcome] <= mostAlike)
            kept.append(opinion);
    }
    if (kept.size() < opinions.size())
        kept.append(Generic::moreOfThem(opinions.size() - kept.size()));
    return kept;
}

void Assessment::run(const Check &check)
{
    const QList<Subject> subjects = subjectsOf(check.scope);
    if (followsMode(check) && m_scene.strictestMode() == PolicyMode::None) {
        add(check, {},
            Generic::skippedBecause(QT_TRANSLATE_NOOP("Check", "the policy is switched off (mode none)")));
        return;
    }
    if (subjects.isEmpty()) {
        const std::optional<Opinion> obstacleHere = obstacle(check, {});
        add(check, {}, obstacleHere.value_or(withoutSubject(check)));
    }
    for (const Subject &subject : subjects) {
        if (const std::optional<Opinion> blocked = obstacle(check, subject)) {
            add(check, subject, *blocked);
            continue;
        }
        const Opinions opinions = listed(check.judge(m_scene, subject));
        for (const Opinion &opinion : opinions)
            add(check, subject, opinion);
    }
}

} // namespace

QString Finding::title() const
{
    return QCoreApplication::translate("Check", check->title);
}

QString Finding::seen() const
{
    return Message{outcome->seen, arguments}.text();
}

QString Finding::why() const
{
    return Message{outcome->why, arguments}.text();
}

QString Finding::fix() const
{
    return Message{outcome->fix, arguments}.text();
}

QString Finding::name() const
{
    return QString::fromLatin1(check->id) + QLatin1Char('/') + QString::fromLatin1(outcome->code);
}

namespace {

Findings run(const Scene &scene, const QList<const Check *> &checks)
{
    Assessment assessment(scene);
    for (const Check *check : checks)
        assessment.run(*check);
    return assessment.findings();
}

} // namespace

Findings assess(const Evidence &evidence)
{
    return assess(Scene::of(evidence));
}

Findings assess(const Scene &scene)
{
    return run(scene, catalogue());
}

Findings assess(const Evidence &evidence, const QList<const Check *> &checks)
{
    return run(Scene::of(evidence), checks);
}

} // namespace Postseal
