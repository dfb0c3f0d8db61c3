#pragma once

#include "remedies.h"
#include "session.h"
#include "steps/step.h"

#include <QVariantMap>
#include <QWidget>

#include <array>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Postseal {

class Page;
class PracticePanel;
class Sidebar;
class SideWindows;
class StepModel;
class Watcher;

/// The window: sidebar of steps, one page, and the bar with Back and Next.
class Window : public QWidget {
    Q_OBJECT
public:
    /// Without a watcher nothing can be watched.
    explicit Window(Session &session, Watcher *watcher = nullptr, QWidget *parent = nullptr);

    void goTo(Step step);
    /// Opens a domain as if it had been typed on the first page.
    void openDomain(const QString &text);
    /// Settings, reports and the guide.
    [[nodiscard]] SideWindows &beside() const { return *m_beside; }
    /// What is in the fields and nowhere else, and which windows are open beside this one; and the same given
    /// back to a window that takes its place.
    [[nodiscard]] QVariantMap keptInput() const;
    void restoreInput(const QVariantMap &input);
    /// Shows or hides the switchboard, where there is a practice network.
    void showPractice(bool shown);
    [[nodiscard]] Step step() const { return m_step; }
    /// Made when it is first asked for: the window opens with one page.
    [[nodiscard]] Page *page(Step step) const;
    [[nodiscard]] StepModel &steps() const { return *m_steps; }
    /// Null until there has been a practice network.
    [[nodiscard]] PracticePanel *practicePanel() const { return m_practice; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectSidebar();
    [[nodiscard]] QWidget *makeFooter();
    [[nodiscard]] Page *makePage(Step step) const;
    void showPracticePanel(bool shown);
    void makeShortcuts();
    void dress();
    void enter(Step step);
    void openCheck(const QByteArray &check);
    void carryOutRemedy(Remedy remedy);
    void focusPage();
    void next();
    void update();
    void showDomain();
    void showState();

    Session &m_session;
    Watcher *m_watcher;
    StepModel *m_steps;
    Sidebar *m_sidebar;
    Step m_step = Step::Domain;
    QStackedWidget *m_pages;
    mutable std::array<Page *, stepCount> m_made{};
    QHBoxLayout *m_middle;
    PracticePanel *m_practice = nullptr;
    QPushButton *m_check;
    QPushButton *m_back;
    QPushButton *m_next;
    class FieldNote *m_trouble;
    QWidget *m_pageFooter;
    QVBoxLayout *m_footer = nullptr;
    QHBoxLayout *m_footerRow = nullptr;
    SideWindows *m_beside;
    bool m_dressing = false;
};

} // namespace Postseal
