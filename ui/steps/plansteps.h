#pragma once

#include "plan/planprint.h"
#include "widgets/card.h"

class QLabel;

namespace Postseal {

class ValueBox;

/// One step of a plan: light, what to do and when; opened, why, what differs, and the bytes to publish.
class PlanStepRow : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool open READ isOpen WRITE setOpen STORED false)
public:
    explicit PlanStepRow(QWidget *parent = nullptr);
    /// The number counts from 1. Without a state nothing was looked at.
    void setStep(int number, const PlanStep &step, const std::optional<StepState> &state, bool due);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_detail != nullptr && !m_detail->isHidden(); }
    Q_INVOKABLE void toggleOpen() { setOpen(!isOpen()); }
    [[nodiscard]] const PlanStep &step() const { return m_step; }
    [[nodiscard]] Light light() const;
    /// The values to copy, in their order; filled once it has been opened.
    [[nodiscard]] const QList<ValueBox *> &boxes() const { return m_boxes; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildDetail();
    void fillDetail();
    void nameYourself();
    [[nodiscard]] QString whenText() const;

    PlanStep m_step;
    int m_number = 0;
    std::optional<StepState> m_state;
    bool m_due = false;
    StatusIcon *m_icon;
    QLabel *m_what;
    QLabel *m_when;
    QWidget *m_detail = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_differs = nullptr;
    QLabel *m_wait = nullptr;
    QList<ValueBox *> m_boxes;
};

/// The steps of a plan on a card. Only the next one is open, until a person opens another.
class PlanSteps : public Card {
    Q_OBJECT
public:
    explicit PlanSteps(QWidget *parent = nullptr);
    void setPaper(const PlanPaper &paper);
    [[nodiscard]] PlanStepRow *row(int index) const { return m_rows.value(index); }
    [[nodiscard]] int count() const { return int(m_rows.size()); }

private:
    QList<PlanStepRow *> m_rows;
    qsizetype m_opened = -1; ///< the step that was opened by itself
    QList<PlanStep::Kind> m_kinds;
};

} // namespace Postseal
