#include "steps/policypage.h"

#include "plan/typed.h"

#include "base/text.h"
#include "findings/findingssection.h"
#include "language.h"
#include "remedies.h"
#include "steps/draftreading.h"
#include "steps/savebutton.h"
#include "steps/seentexts.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/flowlayout.h"
#include "widgets/labels.h"
#include "widgets/lineseditor.h"
#include "widgets/modecard.h"
#include "widgets/rows.h"
#include "widgets/valuebox.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace Postseal {

namespace {

constexpr quint64 daySeconds = 86400;

/// The MX hosts that a pattern covers, each with its preference.
QStringList coveredBy(const MxPattern &pattern, const QList<MxData> &hosts)
{
    QStringList covered;
    for (const MxData &mx : hosts) {
        if (pattern.matches(mx.host))
            covered.append(QStringLiteral("%1 (MX %2)")
                               .arg(visibleText(mx.host.ascii()), QString::number(mx.preference)));
    }
    return covered;
}

QString faultSentence(MxPattern::Fault fault)
{
    switch (fault) {
    case MxPattern::Fault::None:
        return {};
    case MxPattern::Fault::FinalDot:
        return PolicyPage::tr("Leave out the final dot.");
    case MxPattern::Fault::Star:
        return PolicyPage::tr("A star may only stand for the whole first label: *.example.com");
    case MxPattern::Fault::List:
        return PolicyPage::tr("One name a line.");
    case MxPattern::Fault::Address:
        return PolicyPage::tr("A name is needed here, not an address.");
    case MxPattern::Fault::Unicode:
        return PolicyPage::tr("Write the name in its ASCII form (xn--…).");
    case MxPattern::Fault::Label:
        return PolicyPage::tr("This is not a host name.");
    }
    return {};
}

LinesEditor::Remark judgePattern(const QString &line, const QList<MxData> &hosts)
{
    if (line.isEmpty())
        return {{Status::Waiting, false, {}}, {}};
    const QByteArray text = patternFromTyped(line);
    const MxPattern::Fault fault = MxPattern::faultOf(text);
    const std::optional<MxPattern> pattern = MxPattern::fromText(text);
    if (fault != MxPattern::Fault::None || !pattern)
        return {{Status::Error, false, {}},
                faultSentence(fault == MxPattern::Fault::None ? MxPattern::Fault::Label : fault)};
    if (const std::optional<Message> wide = faultOfPattern(text))
        return {{Status::Error, false, {}}, wide->text()};
    const QStringList covered = coveredBy(*pattern, hosts);
    if (hosts.isEmpty())
        return {{Status::Unknown, false, {}}, PolicyPage::tr("The MX records are not known yet.")};
    const QString published =
        text == line.toUtf8() ? QString()
                              : QLatin1Char(' ') + PolicyPage::tr("Published as %1").arg(visibleText(text));
    if (covered.isEmpty())
        return {{Status::Warning, false, {}},
                PolicyPage::tr("Covers none of your mail servers.") + published};
    return {{Status::Pass, false, {}},
            PolicyPage::tr("Covers %1").arg(covered.join(QStringLiteral(", "))) + published};
}

} // namespace

PolicyPage::PolicyPage(Session &session, QWidget *parent)
    : Page(session, Step::Policy,
           tr("The file that tells senders which of your mail servers are genuine, and what to do when TLS "
              "fails."),
           parent)
{
    QWidget *choices = makeChoices();
    add(new TwoColumns(choices, makeOutcome()));
    addGap();
    addHead(tr("Checks of what is served now"));
    m_findings = new FindingsSection(stepAreas(Step::Policy));
    add(m_findings);
    finishColumn();
    connect(&session, &Session::domainChanged, this, [this] { m_shownDomain = {}; });
}

QWidget *PolicyPage::makeChoices()
{
    auto *holder = new QWidget;
    QVBoxLayout *column = makeColumn(holder);
    column->addWidget(makeLabel(tr("Mode"), "head"));
    auto *group = new QButtonGroup(this);
    addMode(PolicyMode::Testing, tr("&Testing"),
            tr("Mail is delivered as before; senders report what would fail. Start here."));
    addMode(PolicyMode::Enforce, tr("&Enforce"), tr("Senders refuse servers that fail."));
    addMode(PolicyMode::None, tr("N&one"), tr("Switched off. Used to leave MTA-STS in good order."));
    for (const auto &[mode, card] : std::as_const(m_modes)) {
        column->addWidget(card);
        group->addButton(card->button());
    }
    column->addSpacing(space(this, 2));
    column->addWidget(makeLabel(tr("Mail servers that are genuine"), "head"));
    m_patterns = new LinesEditor(
        tr("Name or pattern of a mail server"), tr("+ &Add a name or pattern"), [this](const QString &line) {
            return judgePattern(line, report() ? report()->evidence.mailHosts() : QList<MxData>());
        });
    m_patterns->setPlaceholder(QStringLiteral("mx1.example.com"));
    auto *fill = makeLink(tr("&Fill from the MX records"));
    m_patterns->addAction(fill);
    column->addWidget(m_patterns);
    m_uncovered = new RowsCard;
    column->addWidget(m_uncovered);
    m_patternNote = new FieldNote;
    column->addWidget(m_patternNote);
    connect(m_patterns, &LinesEditor::edited, this, [this] {
        change([this](Choices &choices) {
            choices.mx.clear();
            for (const QString &line : m_patterns->lines())
                choices.mx.append(patternFromTyped(line));
        });
    });
    connect(fill, &QPushButton::clicked, this, &PolicyPage::fillFromMx);

    column->addSpacing(space(this, 2));
    column->addWidget(makeLabel(tr("Senders may remember it for"), "head"));
    auto *ages = new QWidget;
    auto *flow = new FlowLayout(space(this, 2), ages);
    ages->setLayout(flow);
    addAge(tr("1 day"), daySeconds);
    addAge(tr("1 week"), 7 * daySeconds);
    addAge(tr("4 weeks"), 28 * daySeconds);
    m_otherAge = new QPushButton(tr("Other…"));
    m_otherAge->setProperty("look", QStringLiteral("choice"));
    m_otherAge->setCheckable(true);
    m_seconds = new QSpinBox;
    // More than a year can be typed, and is refused in a sentence below.
    m_seconds->setRange(0, 999999999);
    m_seconds->setSuffix(tr(" seconds"));
    m_seconds->setAccessibleName(tr("Seconds that senders may remember the policy"));
    m_seconds->setSingleStep(static_cast<int>(daySeconds));
    for (const auto &[seconds, button] : std::as_const(m_ages))
        flow->addWidget(button);
    flow->addWidget(m_otherAge);
    flow->addWidget(m_seconds);
    column->addWidget(ages);
    m_ageNote = new FieldNote;
    column->addWidget(m_ageNote);
    column->addStretch(1);
    connect(&session(), &Session::domainChanged, this, [this] { m_secondsWanted = false; });
    connect(m_otherAge, &QPushButton::clicked, this, [this] {
        m_secondsWanted = true;
        showAge();
        m_seconds->setFocus();
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int seconds) {
        m_secondsWanted = true; // the number may begin like that of a button
        change([seconds](Choices &choices) { choices.maxAge = static_cast<quint64>(seconds); });
    });
    return holder;
}

QWidget *PolicyPage::makeOutcome()
{
    auto *holder = new QWidget;
    QVBoxLayout *column = makeColumn(holder);
    m_file = new ValueBox(QStringLiteral("mta-sts.txt"));
    auto *save = new SaveButton(
        tr("&Save…"), tr("Text files (*.txt)"), [] { return QStringLiteral("mta-sts.txt"); },
        [this](const QString &) {
            const QByteArray file = session().publication().policyFile;
            return file.isEmpty() ? std::nullopt : std::optional(file);
        });
    save->setProperty("look", QStringLiteral("small"));
    m_file->addButton(save);
    m_saved = new FieldNote;
    save->tellOn(m_saved);
    clearWithDomain(m_saved);
    connect(m_file, &ValueBox::copied, &session(), &Session::handOut);
    connect(save, &SaveButton::saved, &session(), &Session::handOut);
    column->addWidget(m_file);
    column->addWidget(m_saved);
    column->addSpacing(space(this, 2));
    m_draft = new DraftReading;
    column->addWidget(m_draft);
    column->addSpacing(space(this, 2));
    m_servedHead = makeLabel({}, "head");
    column->addWidget(m_servedHead);
    m_served = new RowsCard;
    column->addWidget(m_served);
    column->addStretch(1);
    return holder;
}

void PolicyPage::addMode(PolicyMode mode, const QString &name, const QString &sentence)
{
    auto *card = new ModeCard(name, sentence);
    m_modes.append({mode, card});
    connect(card->button(), &QRadioButton::clicked, this,
            [this, mode] { change([mode](Choices &choices) { choices.mode = mode; }); });
}

void PolicyPage::addAge(const QString &name, quint64 seconds)
{
    auto *button = new QPushButton(name);
    button->setProperty("look", QStringLiteral("choice"));
    button->setCheckable(true);
    m_ages.append({seconds, button});
    connect(button, &QPushButton::clicked, this, [this, seconds] {
        m_secondsWanted = false;
        change([seconds](Choices &choices) { choices.maxAge = seconds; });
        showAge();
    });
}

template <class Change> void PolicyPage::change(Change change)
{
    Choices choices = session().choices();
    change(choices);
    session().setChoices(choices);
}

QRadioButton *PolicyPage::modeButton(PolicyMode mode) const
{
    const auto found =
        std::find_if(m_modes.begin(), m_modes.end(), [mode](const auto &pair) { return pair.first == mode; });
    return found == m_modes.end() ? nullptr : found->second->button();
}

void PolicyPage::fillFromMx()
{
    carryOut(Remedy::FillMx, session());
}

bool PolicyPage::readyForNext()
{
    // While it is looked nobody has to name what is about to be found.
    m_asked = !session().mayFind(ChoicePart::Mx);
    if (!showPatternNote())
        return true;
    m_patterns->addButton()->setFocus();
    return false;
}

QString PolicyPage::patternRemark() const
{
    return m_patternNote->text();
}

/// Whether the draft still lacks what was asked for.
bool PolicyPage::showPatternNote()
{
    const Choices &choices = session().choices();
    m_asked = m_asked && choices.mx.isEmpty() && choices.mode != PolicyMode::None;
    m_patternNote->say(
        m_asked ? tr("Name at least one mail server: senders do not take a policy without one.") : QString());
    return m_asked;
}

void PolicyPage::refresh()
{
    showMode();
    const Choices &choices = session().choices();
    // What was typed stays as it was typed while it means the same.
    QList<QByteArray> shown;
    for (const QString &line : m_patterns->lines())
        shown.append(patternFromTyped(line));
    if (shown != choices.mx) {
        QStringList lines;
        for (const QByteArray &line : choices.mx)
            lines.append(QString::fromUtf8(line));
        m_patterns->setLines(lines);
    }
    QList<RowText> uncovered;
    for (const MxData &mx : report() ? report()->evidence.mailHosts() : QList<MxData>()) {
        const bool covered = std::any_of(choices.mx.begin(), choices.mx.end(), [&mx](const QByteArray &line) {
            const std::optional<MxPattern> pattern = MxPattern::fromText(line);
            return pattern && pattern->matches(mx.host);
        });
        if (!covered && choices.mode != PolicyMode::None)
            uncovered.append({{Status::Error, false, {}},
                              visibleText(mx.host.ascii()),
                              tr("Not covered: senders that enforce would not deliver to it."),
                              tr("MX %1").arg(mx.preference),
                              true});
    }
    m_uncovered->setRows(uncovered);
    m_uncovered->setVisible(!uncovered.isEmpty());
    m_asked = m_asked && m_shownDomain == choices.domain;
    m_shownDomain = choices.domain;
    (void)showPatternNote();
    showAge();
    m_file->setValue(session().publication().policyFile);
    showServed();
    m_findings->setReport(report());
}

void PolicyPage::showMode()
{
    const Choices &choices = session().choices();
    int problems = 0;
    for (const Finding &finding : report() ? report()->findings : Findings()) {
        const QByteArrayView id(finding.check->id);
        // Mode testing lowers the status; here it is asked what enforcing would bring.
        problems += StatusStyle::isProblem(finding.status) && finding.outcome->status == Status::Error &&
                    (id.startsWith("smtp.") || id.startsWith("mx."));
    }
    const QString enforce = tr("Senders refuse servers that fail.");
    const QString caution =
        problems == 0 ? tr("Choose it when testing has brought no failures for two weeks.")
        : problems == 1
            ? tr("Not safe yet: there is 1 error with the mail servers.")
            : tr("Not safe yet: there are %1 errors with the mail servers.").arg(numberText(problems));
    for (const auto &[mode, card] : std::as_const(m_modes)) {
        card->button()->setChecked(mode == choices.mode);
        if (mode == PolicyMode::Enforce)
            card->setSentence(enforce + QLatin1Char(' ') + caution);
    }
}

void PolicyPage::showAge()
{
    const quint64 age = session().choices().maxAge;
    const bool preset =
        std::any_of(m_ages.begin(), m_ages.end(), [age](const auto &pair) { return pair.first == age; });
    const bool other = !preset || m_secondsWanted;
    for (const auto &[seconds, button] : std::as_const(m_ages))
        button->setChecked(!other && seconds == age);
    m_otherAge->setChecked(other);
    m_seconds->setVisible(other);
    const QSignalBlocker quiet(m_seconds);
    m_seconds->setValue(static_cast<int>(std::min<quint64>(age, 999999999)));
    for (const ChoiceFault &fault : session().draftFaults()) {
        if (fault.field == ChoiceFault::Field::MaxAge) {
            m_ageNote->say(fault.message.text());
            return;
        }
    }
    const bool brief = age < daySeconds && session().choices().mode != PolicyMode::None;
    m_ageNote->say(
        brief
            ? tr("Less than a day protects little: a sender that has forgotten the policy has to ask again.")
            : QString(),
        Status::Warning);
}

void PolicyPage::showServed()
{
    const Publication publication = session().publication();
    LintInput input;
    input.kind = LintKind::StsPolicy;
    input.texts = {publication.policyFile};
    input.domain = session().domain();
    for (const MxData &mx : report() ? report()->evidence.mailHosts() : QList<MxData>())
        input.mx.append(mx.host);
    QList<QByteArray> record;
    if (session().hasDomain())
        record = {publication.textAt(session().domain().child("_mta-sts"))};
    m_draft->judge(input, readBySenders(record, publication.policyFile));
    const QList<RowText> rows =
        report() ? servedTexts(report()->evidence, publication.policyFile) : QList<RowText>();
    m_servedHead->setText(report() ? tr("Served now at %1").arg(report()->evidence.policyHost().toString())
                                   : QString());
    m_servedHead->setVisible(report() != nullptr);
    m_served->setRows(rows);
    m_served->setVisible(!rows.isEmpty());
}

} // namespace Postseal
