#pragma once

#include "findings/findingrow.h"
#include "findings/findingsmodel.h"
#include "widgets/nextturn.h"

namespace Postseal {

/// The rows of a findings model (or a filter over one) on a card. A row keeps its widget, opened or not, as
/// long as its finding is there. Many rows come, change and go a few a turn of the event loop, so that the
/// window stays alive.
class FindingsList : public QWidget {
    Q_OBJECT
public:
    explicit FindingsList(QAbstractItemModel *model, QWidget *parent = nullptr);
    /// What stands there when there is no row.
    void setEmptyText(const QString &text);
    void focusFirst();
    /// Before there are rows.
    void setOffersStep(bool offers) { m_offersStep = offers; }
    /// What is judged without a look cannot be looked at again.
    void setOffersLook(bool offers) { m_offersLook = offers; }
    void setChains(FindingRow::ChainOf chainOf) { m_chainOf = std::move(chainOf); }
    void setOffers(FindingRow::OfferOf offerOf) { m_offerOf = std::move(offerOf); }
    [[nodiscard]] FindingRow *row(int index) const;
    [[nodiscard]] int count() const;
    /// Shows what the model holds now; by itself it does so in the next turn.
    void sync();

Q_SIGNALS:
    void checkAgainWanted();
    void pageWanted(const QByteArray &check);
    void remedyWanted(Remedy remedy);
    /// The row that had the focus goes, and there is no other.
    void focusLeft();

private:
    [[nodiscard]] FindingRow *makeRow();
    void passFocus(const QList<FindingRow *> &before);
    void putAside(const QList<FindingRow *> &rows);
    void place();
    void step(const FindingRow *from, int direction);

    QAbstractItemModel *m_model;
    Card *m_card;
    QLabel *m_empty;
    QList<FindingRow *> m_rows;
    QList<FindingRow *> m_spare; ///< hidden: for the next new findings, or to be destroyed
    bool m_offersStep = false;
    bool m_offersLook = true;
    FindingRow::ChainOf m_chainOf;
    FindingRow::OfferOf m_offerOf;
    NextTurn m_nextTurn{[this] { sync(); }};
};

} // namespace Postseal
