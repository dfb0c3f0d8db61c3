#pragma once

#include "report/resulttypes.h"
#include "store/reportstore.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;

namespace Postseal {

class FieldNote;

/// One kind of failure at one mail server: what happened in plain words, what is mostly behind it, and what a
/// look at it says now.
class FailureRow : public QWidget {
    Q_OBJECT
public:
    explicit FailureRow(const DomainReports::Failure &failure, QWidget *parent = nullptr);
    [[nodiscard]] const DomainReports::Failure &failure() const { return m_failure; }
    /// A look goes on.
    void showLooking();
    /// What a look at the domain found; null: it could not be made.
    void showLive(const Report *report);
    [[nodiscard]] QString liveText() const;
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void checkWanted();

private:
    DomainReports::Failure m_failure;
    QPushButton *m_button;
    FieldNote *m_live;
};

/// The rows on a card, the most frequent first.
class FailureList : public Card {
    Q_OBJECT
public:
    using Card::Card;
    void setFailures(const QList<DomainReports::Failure> &failures);
    [[nodiscard]] const QList<FailureRow *> &failureRows() const { return m_list; }

Q_SIGNALS:
    void checkWanted();

private:
    QList<FailureRow *> m_list;
};

} // namespace Postseal
