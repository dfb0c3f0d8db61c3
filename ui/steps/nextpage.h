#pragma once

#include "plan/plan.h"
#include "steps/page.h"

namespace Postseal {

class Banner;
class FormChooser;
class RowsCard;
class Watcher;
class WatchSection;

/// Step 9: whether enforce is safe, and the dated steps of what an administrator does next.
class NextPage : public Page {
    Q_OBJECT
public:
    explicit NextPage(Session &session, Watcher *watcher = nullptr, QWidget *parent = nullptr);
    [[nodiscard]] FormChooser *change() const { return m_change; }
    [[nodiscard]] RowsCard *steps() const { return m_steps; }
    /// Null where nothing can be watched.
    [[nodiscard]] WatchSection *watch() const { return m_watch; }

protected:
    void refresh() override;

private:
    void showBanner();
    void showPlan();
    [[nodiscard]] PlanBasis basis() const;
    [[nodiscard]] Change chosenChange() const;

    Banner *m_banner;
    class FindingsSection *m_findings;
    FormChooser *m_change;
    RowsCard *m_steps;
    class FieldNote *m_saved;
    QWidget *m_plan;
    QDateTime
        m_plannedAt; ///< the plan counts from there, so that a page that is open does not change by itself
    DomainName m_plannedFor;
    bool m_chosen = false;
    WatchSection *m_watch = nullptr;
};

} // namespace Postseal
