#pragma once

#include "steps/page.h"

class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Postseal {

class LinesEditor;
class ModeCard;
class RowsCard;

/// Step 3: the policy file: mode, mx patterns, how long senders may remember it; and what is served now.
class PolicyPage : public Page {
    Q_OBJECT
public:
    explicit PolicyPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] bool readyForNext() override;
    [[nodiscard]] QRadioButton *modeButton(PolicyMode mode) const;
    [[nodiscard]] LinesEditor *patterns() const { return m_patterns; }
    [[nodiscard]] QString patternRemark() const;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeOutcome();
    void addMode(PolicyMode mode, const QString &name, const QString &sentence);
    void addAge(const QString &name, quint64 seconds);
    void showMode();
    void showAge();
    void showServed();
    void fillFromMx();
    [[nodiscard]] bool showPatternNote();
    template <class Change> void change(Change change);

    QList<std::pair<PolicyMode, ModeCard *>> m_modes;
    LinesEditor *m_patterns;
    RowsCard *m_uncovered;
    class FieldNote *m_patternNote;
    DomainName m_shownDomain;
    bool m_asked = false; ///< Next was pressed while no mail server was named
    QList<std::pair<quint64, QPushButton *>> m_ages;
    QPushButton *m_otherAge;
    QSpinBox *m_seconds;
    bool m_secondsWanted = false;
    class FieldNote *m_ageNote;
    class ValueBox *m_file;
    class FieldNote *m_saved;
    class DraftReading *m_draft;
    QLabel *m_servedHead;
    RowsCard *m_served;
    class FindingsSection *m_findings;
};

} // namespace Postseal
