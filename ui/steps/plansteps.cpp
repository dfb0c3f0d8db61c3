#include "steps/plansteps.h"

#include "access.h"
#include "base/text.h"
#include "language.h"
#include "theme.h"
#include "widgets/labels.h"
#include "widgets/valuebox.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

namespace Postseal {
namespace {

/// What a step has to copy: heading and bytes.
QList<std::pair<QString, QByteArray>> valuesOf(const PlanStep &step)
{
    QList<std::pair<QString, QByteArray>> values;
    if (step.kind == PlanStep::Kind::Look)
        return values; // nothing new
    if (!step.policyFile.isEmpty())
        values.append({QString::fromLatin1(step.policyUrl), step.policyFile});
    const auto addPublished = [&] {
        for (const PlannedRecord &record : step.publish)
            values.append({PlanStepRow::tr("%1  %2  (TTL %3)")
                               .arg(QString::fromLatin1(typeName(record.type)), record.owner.toString())
                               .arg(record.ttl),
                           record.value});
    };
    // Nothing may stand beside an alias, so there what goes comes first.
    const bool removesFirst = step.kind == PlanStep::Kind::Host;
    if (!removesFirst)
        addPublished();
    for (const PlannedRecord &record : step.remove)
        values.append({PlanStepRow::tr("Remove: %1  %2")
                           .arg(QString::fromLatin1(typeName(record.type)), record.owner.toString()),
                       record.value.isEmpty() ? recordLine(record) : record.value});
    if (removesFirst)
        addPublished();
    return values;
}

} // namespace

PlanStepRow::PlanStepRow(QWidget *parent)
    : QWidget(parent), m_icon(new StatusIcon({})), m_what(makeLabel({}, "strong")),
      m_when(makeLabel({}, "small"))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleAsOpenable(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(space(this, 3), space(this, 2), space(this, 3), space(this, 2));
    all->setSpacing(space(this, 2));
    auto *head = new QHBoxLayout;
    head->setSpacing(space(this, 3));
    m_when->setWordWrap(false);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_what, 1);
    head->addWidget(m_when, 0, Qt::AlignTop);
    all->addLayout(head);
}

Light PlanStepRow::light() const
{
    if (!m_state || m_state->kind == StepState::Kind::Later)
        return m_state && !m_state->because.isEmpty() ? Light{Status::Warning, false, {}}
                                                      : Light{Status::NotApplicable, true, {}};
    switch (m_state->kind) {
    case StepState::Kind::Done:
        return {Status::Pass, false, {}};
    case StepState::Kind::Unknown:
        return {Status::Unknown, false, {}};
    default:
        break;
    }
    return {Status::Info, false, {}};
}

QString PlanStepRow::whenText() const
{
    if (m_state && m_state->kind == StepState::Kind::Done)
        return tr("done");
    if (m_state && m_state->kind == StepState::Kind::Unknown)
        return tr("could not check");
    return m_due                       ? tr("now")
           : isToday(m_step.notBefore) ? tr("today, not before %1").arg(momentText(m_step.notBefore))
                                       : tr("not before %1").arg(momentText(m_step.notBefore));
}

void PlanStepRow::setStep(int number, const PlanStep &step, const std::optional<StepState> &state, bool due)
{
    m_number = number;
    m_step = step;
    m_state = state;
    m_due = due;
    m_icon->setLight(light());
    m_what->setText(QStringLiteral("%1.  %2").arg(numberText(number), step.what.text()));
    m_when->setText(whenText());
    if (m_detail)
        fillDetail();
    nameYourself();
    update();
}

void PlanStepRow::nameYourself()
{
    setAccessibleName(QStringLiteral("%1: %2. %3")
                          .arg(m_what->text(), StatusStyle::word(light()), m_when->text())
                          .simplified());
    setAccessibleDescription(isOpen() ? tr("Opened") : tr("Press Enter for why, and what to publish"));
}

void PlanStepRow::buildDetail()
{
    m_detail = new QWidget(this);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(m_icon->sizeHint().width() + space(this, 3), 0, 0, space(this, 1));
    column->setSpacing(space(this, 2));
    m_differs = makeLabel({});
    m_why = makeLabel({});
    m_wait = makeLabel({}, "muted");
    for (QLabel *label : {m_differs, m_why, m_wait})
        column->addWidget(label);
    layout()->addWidget(m_detail);
}

void PlanStepRow::fillDetail()
{
    setTextOrHide(m_differs, m_state ? m_state->because.text() : QString());
    m_why->setText(m_step.why.text());
    const bool done = m_state && m_state->kind == StepState::Kind::Done;
    QStringList wait;
    if (!done && !m_due)
        wait.append((isToday(m_step.notBefore) ? tr("Wait until %1 today.") : tr("Wait until %1."))
                        .arg(momentText(m_step.notBefore)));
    if (!done && m_step.wait > 0)
        wait.append(tr("That is at least %1 after the step before.").arg(exactDuration(m_step.wait)));
    setTextOrHide(m_wait, wait.join(QLatin1Char(' ')));
    const auto values = valuesOf(m_step);
    while (m_boxes.size() > values.size())
        m_boxes.takeLast()->deleteLater();
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i >= m_boxes.size()) {
            m_boxes.append(new ValueBox({}));
            m_detail->layout()->addWidget(m_boxes.last());
        }
        m_boxes.at(i)->setHeading(values.at(i).first);
        m_boxes.at(i)->setValue(values.at(i).second);
    }
}

void PlanStepRow::setOpen(bool open)
{
    if (open == isOpen())
        return;
    if (!m_detail)
        buildDetail();
    fillDetail();
    m_detail->setVisible(open);
    nameYourself();
    tellOpened(this);
    updateGeometry();
    update();
}

void PlanStepRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().accent, 1.6));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 3, -2, -2), 4, 4);
}

void PlanStepRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && (!isOpen() || event->pos().y() < m_detail->y()))
        toggleOpen();
}

void PlanStepRow::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Copy) {
        QGuiApplication::clipboard()->setText(m_what->text() + QLatin1Char('\n') + m_step.why.text());
        return;
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        toggleOpen();
        return;
    case Qt::Key_Right:
        setOpen(!rtl);
        return;
    case Qt::Key_Left:
        setOpen(rtl);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlanStepRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlanStepRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

PlanSteps::PlanSteps(QWidget *parent) : Card(parent)
{
    setAccessibleRole(this, QAccessible::List);
}

void PlanSteps::setPaper(const PlanPaper &paper)
{
    QList<PlanStep::Kind> kinds;
    for (const PlanStep &step : paper.steps)
        kinds.append(step.kind);
    const bool another = kinds != m_kinds;
    m_kinds = kinds;
    // What is there stays there, so that a row that has the focus keeps it.
    while (m_rows.size() > paper.steps.size()) {
        m_rows.removeLast();
        dropLastRow();
    }
    for (qsizetype i = 0; i < paper.steps.size(); ++i) {
        if (i >= m_rows.size()) {
            m_rows.append(new PlanStepRow);
            addRow(m_rows.last());
        }
        const std::optional<StepState> state =
            i < paper.states.size() ? std::optional(paper.states.at(i)) : std::nullopt;
        m_rows.at(i)->setStep(int(i) + 1, paper.steps.at(i), state,
                              paper.steps.at(i).notBefore <= paper.madeAt);
    }
    setVisible(!m_rows.isEmpty());
    const qsizetype next = nextOf(paper.states);
    if (!another && next == m_opened)
        return;
    m_opened = next;
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setOpen(i == next);
}

} // namespace Postseal
