#include "steps/nextpage.h"

#include "base/savefile.h"
#include "checks/readiness.h"
#include "findings/findingssection.h"
#include "plan/typed.h"
#include "steps/plansteps.h"
#include "steps/savebutton.h"
#include "theme.h"
#include "watch/watchsection.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"
#include "widgets/formchooser.h"
#include "widgets/labels.h"
#include "widgets/lineseditor.h"
#include "widgets/rows.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace Postseal {
namespace {

QList<FormChooser::Form> changeForms()
{
    QList<FormChooser::Form> forms;
    for (const Change change : allChanges)
        forms.append({QString::fromLatin1(changeWord(change)), changeTitle(change)});
    return forms;
}

/// A name for a mail server to come, as it is typed.
LinesEditor::Remark judgeServer(const QString &line, const Report *report)
{
    if (line.isEmpty())
        return {{Status::Waiting, false, {}}, {}};
    const QByteArray host = patternFromTyped(line);
    if (const std::optional<Message> fault = faultOfPattern(host))
        return {{Status::Error, false, {}}, fault->text()};
    const QList<MxData> mx = report ? report->evidence.mailHosts() : QList<MxData>();
    const bool isThere = std::any_of(mx.begin(), mx.end(),
                                     [&](const MxData &each) { return covers({host}, each.host.ascii()); });
    return isThere ? LinesEditor::Remark{{Status::Pass, false, {}}, NextPage::tr("Is a mail server already.")}
                   : LinesEditor::Remark{{Status::Info, false, {}}, NextPage::tr("New.")};
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
    return is("ready")        ? NextPage::tr("Ready for enforce")
           : is("not-yet")    ? NextPage::tr("Not yet ready")
           : is("not-enough") ? NextPage::tr("Not enough is known yet")
           : is("at-risk")    ? NextPage::tr("At risk")
           : is("ok")         ? NextPage::tr("Enforced")
                              : NextPage::tr("Not known yet");
}

} // namespace

NextPage::NextPage(Session &session, Watcher *watcher, QWidget *parent)
    : Page(session, Step::Next,
           tr("When enforce is safe, and how to change things later without losing mail."), parent),
      m_banner(new Banner), m_rule(new RowsCard), m_findings(new FindingsSection(stepAreas(Step::Next))),
      m_change(new FormChooser(tr("The &plan for"), {}, changeForms())), m_serversPart(new QWidget),
      m_servers(new LinesEditor(tr("Mail server after the change"), tr("+ &Add a mail server"),
                                [this](const QString &line) { return judgeServer(line, report()); })),
      m_refusal(new FieldNote), m_steps(new PlanSteps), m_notes(makeLabel({}, "muted")),
      m_saving(new QWidget), m_saved(new FieldNote), m_plan(new QWidget)
{
    add(m_banner);
    addGap();
    add(m_findings);
    addGap();
    QVBoxLayout *plan = makeColumn(m_plan);
    plan->addWidget(m_change);
    QVBoxLayout *servers = makeColumn(m_serversPart);
    servers->addWidget(makeLabel(tr("All mail servers after the change, also those that stay"), "head"));
    m_servers->setPlaceholder(QStringLiteral("mx1.example.net"));
    servers->addWidget(m_servers);
    plan->addWidget(m_serversPart);
    plan->addWidget(m_refusal);
    plan->addWidget(m_steps);
    plan->addWidget(m_notes);
    addSaving(plan);
    add(m_plan);
    addGap();
    if (watcher) {
        m_watch = new WatchSection(session, *watcher);
        add(m_watch);
        addGap();
    }
    addHead(tr("How “ready” is decided"));
    add(m_rule);
    add(makeLabel(tr("All of this is asked for. What is not known never counts as good."), "muted"));
    finishColumn();
    connect(m_change, &FormChooser::chosen, this, [this] {
        m_chosen = true;
        showPlan();
    });
    connect(m_servers, &LinesEditor::edited, this, &NextPage::showPlan);
}

void NextPage::addSaving(QVBoxLayout *plan)
{
    m_saving->setLayout(new FlowLayout(space(this, 2)));
    const auto put = [this](const QString &label, const QString &filter, const char *end, auto content) {
        auto *save = new SaveButton(
            label, filter,
            [this, end] {
                const QString name = QStringLiteral("mta-sts-%1-%2");
                return fileNameFor(name.arg(session().domain().toString(), m_change->word()),
                                   QLatin1String(end));
            },
            content);
        save->setProperty("look", QStringLiteral("small"));
        m_saving->layout()->addWidget(save);
        save->tellOn(m_saved);
    };
    put(tr("Save as re&minders…"), tr("Calendar files (*.ics)"), ".ics",
        [this](const QString &) { return toCalendar(paper()); });
    put(tr("Save as Markdo&wn…"), tr("Markdown files (*.md)"), ".md",
        [this](const QString &) { return toMarkdown(paper()).toUtf8(); });
    plan->addWidget(m_saving);
    plan->addWidget(m_saved);
    clearWithDomain(m_saved);
}

QVariantMap NextPage::keptInput() const
{
    return {{QStringLiteral("domain"), m_plannedFor.toString()},
            {QStringLiteral("change"), m_chosen ? m_change->word() : QString()},
            {QStringLiteral("servers"), m_servers->lines()}};
}

void NextPage::restoreInput(const QVariantMap &input)
{
    refresh();
    // A page that is not seen still has what belongs to the domain before.
    if (input.value(QStringLiteral("domain")).toString() != m_plannedFor.toString())
        return;
    const QString change = input.value(QStringLiteral("change")).toString();
    m_chosen = !change.isEmpty();
    m_change->choose(change);
    m_servers->setLines(input.value(QStringLiteral("servers")).toStringList());
    showPlan();
}

QString NextPage::refusal() const
{
    return m_refusal->text();
}

PlanBasis NextPage::basis() const
{
    if (!report())
        return {};
    Choices choices = session().choices();
    // The id of the draft belongs to the draft; a plan makes its own for what it publishes.
    if (chosenChange() != Change::SetUp)
        choices.id.clear();
    PlanBasis basis = planBasis(report()->evidence, choices, report()->evidence.observedAt);
    for (const QString &line : m_servers->lines())
        basis.next.append(patternFromTyped(line).toLower());
    return basis;
}

PlanPaper NextPage::paper() const
{
    return report() ? planPaper(chosenChange(), basis(), &report()->evidence) : PlanPaper();
}

Change NextPage::chosenChange() const
{
    const auto found = std::find_if(allChanges.begin(), allChanges.end(), [this](Change change) {
        return m_change->word() == QLatin1String(changeWord(change));
    });
    return found == allChanges.end() ? Change::SetUp : *found;
}

/// Who sets MTA-STS up or goes to enforce, and has reached enforce, still has the rest of that plan to do.
bool NextPage::isOnTheWay() const
{
    const Change change = chosenChange();
    if (m_shown != m_plannedFor || (change != Change::SetUp && change != Change::Enforce) ||
        report()->verdict != Verdict::Protected)
        return false;
    const PlanPaper now = paper();
    return nextOf(now.states) < now.steps.size();
}

void NextPage::refresh()
{
    if (m_plannedFor != session().domain()) {
        m_plannedFor = session().domain();
        m_chosen = false;
        m_shown = {};
        m_servers->setLines({});
    }
    m_servers->judgeAgain();
    if (report() && !m_chosen && !isOnTheWay())
        m_change->choose(QLatin1String(likelyChange(*report())));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_banner, m_findings, m_plan})
        widget->setVisible(report() != nullptr);
    m_findings->setReport(report());
    showBanner();
    showRule();
    showPlan();
    if (report() && report()->evidence.finished)
        m_shown = m_plannedFor;
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
                   verdictSentence(*report()));
}

/// The rule in full, and how each part of it stands.
void NextPage::showRule()
{
    if (!report())
        return;
    const Scene scene = Scene::ofPolicies(report()->evidence);
    const PolicyMode mode = scene.mode();
    const bool judged = report()->evidence.finished && !report()->evidence.historyFailed &&
                        (mode == PolicyMode::Testing || mode == PolicyMode::Enforce);
    QList<RowText> rows;
    for (const ReadyCondition &condition : readyConditions(scene, report()->findings)) {
        const Status status = condition.met == ReadyCondition::Met::Yes  ? Status::Pass
                              : condition.met == ReadyCondition::Met::No ? Status::Warning
                                                                         : Status::Unknown;
        rows.append({{judged ? status : Status::NotApplicable, !judged, {}},
                     QCoreApplication::translate("Check", condition.rule),
                     judged ? condition.reasons.join(QStringLiteral("; ")) : QString(),
                     {},
                     false});
    }
    m_rule->setRows(rows);
}

void NextPage::showPlan()
{
    if (!report())
        return;
    const bool isChange = chosenChange() == Change::MailServers;
    m_serversPart->setVisible(isChange);
    const bool looking = !report()->evidence.finished;
    const PlanBasis now = basis();
    const auto refusal = looking ? std::nullopt : refusalOf(chosenChange(), now);
    // An empty list is no mistake yet, and a bad name is told at its field.
    const bool atField = refusal && !refusal->notKnown && isChange;
    QString why = refusal && (!atField || now.next.isEmpty()) ? refusal->message.text() : QString();
    if (refusal && !refusal->notKnown && chosenChange() == Change::PolicyHost)
        why += QLatin1Char(' ') +
               tr("The web server is chosen on the page %1.").arg(stepTitle(Step::PolicyHost));
    m_refusal->say(why, refusal && refusal->notKnown ? Status::Unknown : Status::Info);
    const PlanPaper made = looking ? PlanPaper() : paper();
    m_steps->setPaper(made);
    QStringList notes;
    for (const Message &note : made.steps.isEmpty() ? QList<Message>() : made.notes)
        notes.append(note.text());
    setTextOrHide(m_notes, notes.join(QLatin1Char(' ')));
    m_saving->setVisible(!made.steps.isEmpty());
}

} // namespace Postseal
