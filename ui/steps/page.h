#pragma once

#include "session.h"
#include "steps/step.h"
#include "widgets/nextturn.h"

#include <QScrollArea>
#include <QVariantMap>

class QLabel;
class QVBoxLayout;

namespace Postseal {

class FieldNote;

/// What all pages are: a title, a sentence, a column of things, in a scroll area. A page reads the session
/// when it is shown and when something changes while it is; it writes what a person enters into the session.
class Page : public QScrollArea {
    Q_OBJECT
public:
    Page(Session &session, Step step, const QString &subtitle, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const { return m_step; }
    /// Whether the page may be left with Next; if not, it has said why beside the field and moved the focus
    /// there.
    [[nodiscard]] virtual bool readyForNext() { return true; }
    /// What is in the fields and nowhere else, and the same given back to a page that takes the place of this
    /// one.
    [[nodiscard]] virtual QVariantMap keptInput() const { return {}; }
    virtual void restoreInput(const QVariantMap &) {}
    /// Widgets for the bar at the bottom while this page is shown; may be null.
    [[nodiscard]] virtual QWidget *footer() { return nullptr; }

protected:
    /// Shows what the session holds now. Only called while the page is visible, or about to be, or given back
    /// its input.
    virtual void refresh() = 0;
    void showEvent(QShowEvent *event) override;

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] const Report *report() const { return m_session.report(); }
    /// Adds below what is there.
    void add(QWidget *widget);
    QLabel *addHead(const QString &text);
    void addGap();
    void finishColumn();
    void setSubtitle(const QString &text);
    /// What it says is of no other domain than the one that is open.
    void clearWithDomain(FieldNote *note);

private:
    void refreshIfSeen();
    void showFocus();

    Session &m_session;
    Step m_step;
    NextTurn m_nextTurn; ///< refreshes the page: the end of a look is told several times, and shown once
    QVBoxLayout *m_column;
    QLabel *m_subtitle;
};

/// A column widget for TwoColumns: no margins, the usual gaps.
[[nodiscard]] QVBoxLayout *makeColumn(QWidget *holder);

} // namespace Postseal
