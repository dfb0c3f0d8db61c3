#pragma once

#include "widgets/card.h"
#include "widgets/nextturn.h"

namespace Postseal {

/// A row of a card: light, text, a second text below it, and a few words at the end. Observed text has to
/// come through visibleText().
struct RowText {
    Light light;
    QString text;
    QString second;
    QString trailing;
    bool technical = false; ///< the text is a host name or the like: fixed pitch, left to right
    bool operator==(const RowText &) const = default;
};

/// A card of such rows. The same rows once more change nothing on screen. Many new ones come a few a turn of
/// the event loop, so that the window stays alive.
class RowsCard : public Card {
    Q_OBJECT
public:
    explicit RowsCard(QWidget *parent = nullptr);
    void setRows(const QList<RowText> &rows);
    [[nodiscard]] const QList<RowText> &rowTexts() const { return m_texts; }

private:
    void grow();
    QList<RowText> m_texts;
    NextTurn m_nextTurn{[this] { grow(); }};
};

} // namespace Postseal
