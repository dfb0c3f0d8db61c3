#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Postseal {

class StepModel;
class StepView;

/// The left of the window: the domain, the steps with their lights, and the ways to the other windows. Where
/// there is little room only the lights stay, and one button with a menu.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(StepModel &steps, QWidget *parent = nullptr);

    [[nodiscard]] StepView &steps() const { return *m_steps; }
    void setDomain(const QString &name);
    void setChecked(const QString &text);
    void setNarrow(bool narrow);
    /// Whether there is a practice network, whose switchboard can be shown.
    void setPractice(bool there);
    [[nodiscard]] bool isPracticeShown() const;
    void setPracticeShown(bool shown);

Q_SIGNALS:
    void domainsWanted();
    void reportsWanted();
    void settingsWanted();
    void helpWanted();
    void practiceShownChanged(bool shown);

private:
    [[nodiscard]] QWidget *makeLinks(int inset);
    void showMenu();

    QLabel *m_domain;
    QLabel *m_checked;
    StepView *m_steps;
    QPushButton *m_practice;
    QWidget *m_links;
    QPushButton *m_menu;
    bool m_practiceThere = false;
    bool m_narrow = false;
};

} // namespace Postseal
