#include "steps/nextpage.h"

#include "findings/findingssection.h"
#include "steps/savebutton.h"
#include "theme.h"
#include "watch/watchsection.h"
#include "widgets/banner.h"
#include "widgets/formchooser.h"
#include "widgets/labels.h"
#include "widgets/rows.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Postseal {
namespace {

constexpr std::array changes{std::pair{"setup", Change::SetUp}, std::pair{"enforce", Change::Enforce},
                             std::pair{"change", Change::MailServers}, std::pair{"remove", Change::Remove}};

QList<FormChooser::Form> changeForms()
{
    return {{QStringLiteral("setup"), NextPage::tr("setting MTA-STS up")},
            {QStringLiteral("enforce"), NextPage::tr("going to enforce")},
            {QStringLiteral("change"), NextPage::tr("changing mail servers or the provider")},
            {QStringLiteral("remove"), NextPage::tr("removing MTA-STS")}};
}

/// What most people come here for, as things stand.
const char *likelyChange(const Report &report)
{
    switch (report.verdict) {
    case Verdict::Testing:
        return "enforce";
    case Verdict::Protected:
    case Verdict::LosingMail:
        return "change";
    default:
        return "setup";
    }
}

const Finding *readyFinding(const Report &report)
{
    const auto found =
        std::find_if(report.findings.begin(), report.findings.end(),
                     [](const Finding &finding) { return qstrcmp(finding.check->id, "ready.enforce") == 0; });
    return found == report.findings.end() ? nullptr : &*found;
}

/// In two words, how things stand.
QString standing(const Finding &ready)
{
    const auto is = [&ready](const char *code) { return qstrcmp(ready.outcome->code, code) == 0; };
    return is("ready")     ? NextPage::tr("Ready for enforce")
           : is("not-yet") ? NextPage::tr("Not yet ready")
           : is("at-risk") ? NextPage::tr("At risk")
           : is("ok")      ? NextPage::tr("Enforced")
                           : NextPage::tr("Not known yet");
}

} // namespace

NextPage::NextPage(Session &session, Watcher *watcher, QWidget *parent)
    : Page(session, Step::Next,
           tr("When enforce is safe, and how to change things later without losing mail."), parent),
      m_banner(new Banner), m_findings(new FindingsSection(stepAreas(Step::Next))),
      m_change(new FormChooser(tr("The &plan for"), {}, changeForms())), m_steps(new RowsCard),
      m_saved(new FieldNote), m_plan(new QWidget)
{
    add(m_banner);
    addGap();
    add(m_findings);
    addGap();
    QVBoxLayout *plan = makeColumn(m_plan);
    plan->addWidget(m_change);
    plan->addWidget(m_steps);
    auto *save = new SaveButton(
        tr("Save as re&minders…"), tr("Calendar files (*.ics)"),
        [this] { return QStringLiteral("mta-sts-%1.ics").arg(this->session().domain().toString()); },
        [this](const QString &) {
            const PlanBasis now = basis();
            return toCalendar(planFor(chosenChange(), now), now);
        });
    plan->addWidget(save, 0, Qt::AlignLeft);
    plan->addWidget(m_saved);
    add(m_plan);
    addGap();
    if (watcher) {
        m_watch = new WatchSection(session, *watcher);
        add(m_watch);
        addGap();
    }
    addHead(tr("How “ready” is decided"));
    add(makeLabel(
        tr("Every check of policy and mail servers passes. The policy has been in mode testing, unchanged, "
           "for 14 days. TLS reports of at least two senders were imported for these days, without a gap of "
           "more than two days, and none of them names a failure. What is not known never counts as good."),
        "muted"));
    finishColumn();
    save->tellOn(m_saved);
    connect(m_change, &FormChooser::chosen, this, [this] {
        m_chosen = true;
        showPlan();
    });
}

PlanBasis NextPage::basis() const
{
    return report() ? planBasis(report()->evidence, session().choices(), m_plannedAt) : PlanBasis();
}

Change NextPage::chosenChange() const
{
    const auto found = std::find_if(changes.begin(), changes.end(), [this](const auto &pair) {
        return m_change->word() == QLatin1String(pair.first);
    });
    return found == changes.end() ? Change::SetUp : found->second;
}

void NextPage::refresh()
{
    if (m_plannedFor != session().domain() || !m_plannedAt.isValid()) {
        m_plannedFor = session().domain();
        m_plannedAt = QDateTime::currentDateTimeUtc();
        m_chosen = false;
    }
    if (report() && !m_chosen)
        m_change->choose(QLatin1String(likelyChange(*report())));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_banner, m_findings, m_plan})
        widget->setVisible(report() != nullptr);
    m_findings->setReport(report());
    showBanner();
    showPlan();
    if (m_watch)
        m_watch->refresh();
}

void NextPage::showBanner()
{
    if (!report())
        return;
    if (!report()->evidence.finished && session().isRunning()) {
        m_banner->show({Status::Running, false, {}}, tr("Looking…"), {});
        return;
    }
    const Finding *ready = readyFinding(*report());
    const bool judged =
        ready != nullptr && ready->status != Status::Skipped && ready->status != Status::NotApplicable;
    if (judged) {
        m_banner->show({ready->status, false, {}}, standing(*ready), ready->seen());
        return;
    }
    m_banner->show(StatusStyle::light(report()->verdict), StatusStyle::word(report()->verdict),
                   verdictSentence(report()->verdict));
}

void NextPage::showPlan()
{
    if (!report())
        return;
    QList<RowText> rows;
    int number = 0;
    for (const PlanStep &step : planFor(chosenChange(), basis())) {
        const QDate day = step.notBefore.toLocalTime().date();
        const bool today = day <= m_plannedAt.toLocalTime().date();
        rows.append(
            {{Status::NotApplicable, true, {}},
             QStringLiteral("%1.  %2").arg(++number).arg(step.what.text()),
             step.why.text(),
             today ? tr("now") : tr("not before %1").arg(QLocale().toString(day, QLocale::ShortFormat)),
             false});
    }
    m_steps->setRows(rows);
}

} // namespace Postseal
