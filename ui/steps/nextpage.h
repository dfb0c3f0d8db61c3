#pragma once

#include "plan/planprint.h"
#include "steps/page.h"

namespace Postseal {

class Banner;
class FieldNote;
class FormChooser;
class LinesEditor;
class PlanSteps;
class RowsCard;
class Watcher;
class WatchSection;

/// Step 9: whether enforce is safe, and the dated steps of what an administrator does next.
class NextPage : public Page {
    Q_OBJECT
public:
    explicit NextPage(Session &session, Watcher *watcher = nullptr, QWidget *parent = nullptr);
    [[nodiscard]] FormChooser *change() const { return m_change; }
    /// Null where nothing can be watched.
    [[nodiscard]] WatchSection *watch() const { return m_watch; }
    [[nodiscard]] PlanSteps *steps() const { return m_steps; }
    /// The mail servers after a change.
    [[nodiscard]] LinesEditor *servers() const { return m_servers; }
    /// Why there is no plan; empty when there is one.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QVariantMap keptInput() const override;
    void restoreInput(const QVariantMap &input) override;

protected:
    void refresh() override;

private:
    void addSaving(class QVBoxLayout *plan);
    void showBanner();
    void showRule();
    void showPlan();
    [[nodiscard]] PlanBasis basis() const;
    [[nodiscard]] PlanPaper paper() const;
    [[nodiscard]] bool isOnTheWay() const;
    [[nodiscard]] Change chosenChange() const;

    Banner *m_banner;
    RowsCard *m_rule;
    class FindingsSection *m_findings;
    FormChooser *m_change;
    QWidget *m_serversPart;
    LinesEditor *m_servers;
    FieldNote *m_refusal;
    PlanSteps *m_steps;
    QLabel *m_notes;
    QWidget *m_saving;
    FieldNote *m_saved;
    QWidget *m_plan;
    DomainName m_plannedFor;
    DomainName m_shown;    ///< for which a plan was shown that rests on a whole look
    bool m_chosen = false; ///< the plan, by a person
    WatchSection *m_watch = nullptr;
};

} // namespace Postseal
