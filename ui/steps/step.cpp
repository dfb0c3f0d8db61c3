#include "steps/step.h"

#include "findings/findingsmodel.h"
#include "language.h"
#include "problems.h"
#include "published.h"
#include "session.h"

#include <QCoreApplication>

#include <array>

namespace Postseal {

namespace {

struct Info {
    const char *title;
    QList<QByteArray> areas;
};

const Info &infoOf(Step step)
{
    static const std::array<Info, stepCount> infos = {
        Info{QT_TRANSLATE_NOOP("Step", "Domain"), {"input.", "env.", "domain."}},
        Info{QT_TRANSLATE_NOOP("Step", "Mail servers"), {"mx.", "smtp.", "dane."}},
        Info{QT_TRANSLATE_NOOP("Step", "Policy"), {"sts-policy.", "match."}},
        Info{QT_TRANSLATE_NOOP("Step", "Policy host"), {"policy-host.", "policy-https.", "policy-http."}},
        Info{QT_TRANSLATE_NOOP("Step", "MTA-STS record"), {"sts-txt.", "dns."}},
        Info{QT_TRANSLATE_NOOP("Step", "TLS reports"), {"tlsrpt."}},
        Info{QT_TRANSLATE_NOOP("Step", "Publish"), {}},
        Info{QT_TRANSLATE_NOOP("Step", "Verify"), {}},
        Info{QT_TRANSLATE_NOOP("Step", "Next"), {"ready.", "ops."}},
    };
    return infos.at(static_cast<size_t>(step));
}

QString say(const char *text)
{
    return QCoreApplication::translate("Step", text);
}

/// There is no policy host, and no record that sends senders there: with one that is a fault.
bool awaitsHost(const Finding &finding, const Report &report)
{
    return isNamed(finding, "policy-host.address", "missing") &&
           std::none_of(report.findings.begin(), report.findings.end(), [](const Finding &each) {
               return qstrcmp(each.check->id, "sts-txt.present") == 0 && each.status == Status::Pass;
           });
}

/// Findings that say no more than that a thing is not there yet.
bool isMissing(const Finding &finding, const Report &report)
{
    return isNamed(finding, "sts-txt.present", "missing") || isNamed(finding, "tlsrpt.present", "missing") ||
           awaitsHost(finding, report);
}

QString problemsHint(int problems)
{
    return problems == 0   ? QString()
           : problems == 1 ? say(QT_TRANSLATE_NOOP("Step", "1 problem"))
                           : say(QT_TRANSLATE_NOOP("Step", "%1 problems")).arg(numberText(problems));
}

Light lightOfAreas(Step step, const Report &report)
{
    Light light{Status::NotApplicable, false, {}};
    int problems = 0;
    bool missing = false, hostMissing = false, seen = false, isLeftOut = false;
    for (const Finding &finding : report.findings) {
        hostMissing = hostMissing || awaitsHost(finding, report);
        if (!FindingsFilter::inAreas(*finding.check, infoOf(step).areas))
            continue;
        seen = seen || finding.status == Status::Pass;
        isLeftOut = isLeftOut || (QByteArrayView(finding.check->id) == "smtp.reachable" &&
                                  finding.status == Status::Skipped);
        if (isMissing(finding, report)) {
            missing = true;
            continue;
        }
        light.status = StatusStyle::worse(light.status, isStage(finding) ? Status::Info : finding.status);
        problems += countsAsProblem(finding);
    }
    // A remark beside what passed is no reason to look closer.
    if (light.status == Status::Info && seen)
        light.status = Status::Pass;
    // Their names in DNS are in order; the servers themselves were not looked at.
    if (light.status == Status::Pass && isLeftOut && !report.smtpTested)
        light.status = Status::Skipped;
    missing = missing || (step == Step::Policy && hostMissing);
    const bool running = light.status == Status::Waiting || light.status == Status::Running;
    if (missing && problems == 0 && !running) {
        light.notSetUp = true;
        light.hint = StatusStyle::word(light);
        return light;
    }
    light.hint = problemsHint(problems);
    return light;
}

Light lightOfPublish(const Session &session)
{
    const Published published = publishedOf(session.publication(), session.choices(), *session.report());
    const QList<Standing> standings = standingsOf(published, session.choices());
    const auto same = std::count(standings.begin(), standings.end(), Standing::Same);
    if (same == std::ssize(standings))
        return {Status::Pass, false, {}};
    const bool unseen = std::count(standings.begin(), standings.end(), Standing::NotSeen) > 0;
    if (unseen && session.isRunning())
        return {Status::Waiting, false, {}};
    return {unseen ? Status::Unknown : Status::Info, !unseen && same == 0,
            say(QT_TRANSLATE_NOOP("Step", "%1 of %2")).arg(numberText(same), numberText(standings.size()))};
}

Light lightOfVerify(const Session &session)
{
    if (session.isRunning() && !session.report()->evidence.finished)
        return {Status::Running, false, {}};
    Light light = StatusStyle::light(*session.report());
    int problems = 0;
    Status worst = Status::Pass;
    for (const Finding &finding : session.report()->findings) {
        if (!countsAsProblem(finding))
            continue;
        ++problems;
        worst = StatusStyle::worse(worst, finding.status);
    }
    light = withProblems(light, worst);
    light.hint = light.notSetUp ? StatusStyle::word(light) : problemsHint(problems);
    return light;
}

} // namespace

QString stepTitle(Step step)
{
    return say(infoOf(step).title);
}

QString stepName(Step step)
{
    return QString::fromLatin1(infoOf(step).title);
}

const QList<QByteArray> &stepAreas(Step step)
{
    return infoOf(step).areas;
}

Step stepOf(const QByteArray &check)
{
    for (int step = 0; step < stepCount; ++step) {
        const QList<QByteArray> &areas = stepAreas(static_cast<Step>(step));
        if (std::any_of(areas.begin(), areas.end(),
                        [&check](const QByteArray &a) { return check.startsWith(a); }))
            return static_cast<Step>(step);
    }
    return Step::Verify;
}

Light stepLight(Step step, const Session &session)
{
    if (!session.report())
        return {Status::Waiting, false, {}};
    if (step == Step::Publish)
        return lightOfPublish(session);
    if (step == Step::Verify)
        return lightOfVerify(session);
    const Light light = lightOfAreas(step, *session.report());
    // The page is headed by the verdict, and its light is no better.
    const Light verdict = StatusStyle::light(*session.report());
    return step == Step::Next && session.report()->evidence.finished && verdict.status == Status::Error &&
                   light.status != Status::Error
               ? verdict
               : light;
}

QStringList stepHints()
{
    return {StatusStyle::word({Status::NotApplicable, true, {}}), problemsHint(1), problemsHint(10)};
}

} // namespace Postseal
