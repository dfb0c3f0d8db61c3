#pragma once

#include "session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace Postseal {

/// The switchboard of the practice network: choose a scenario, publish what the wizard made, break and mend
/// things.
class PracticePanel : public QWidget {
    Q_OBJECT
public:
    explicit PracticePanel(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QPushButton *publishButton() const { return m_publish; }
    [[nodiscard]] QPushButton *takeDownButton() const { return m_takeDown; }
    [[nodiscard]] QComboBox *scenarios() const { return m_scenarios; }
    /// What became of the last thing that was asked for.
    [[nodiscard]] QString remark() const;
    [[nodiscard]] QCheckBox *faultSwitch(PracticeFault fault) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void showState();
    void publish();

    Session &m_session;
    QComboBox *m_scenarios;
    QLabel *m_sentence;
    QPushButton *m_publish;
    QPushButton *m_takeDown;
    QLabel *m_done;
    QList<std::pair<PracticeFault, QCheckBox *>> m_switches;
};

} // namespace Postseal
