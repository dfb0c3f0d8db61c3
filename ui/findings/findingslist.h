#pragma once

#include "findings/findingsmodel.h"
#include "widgets/card.h"

#include <QTimer>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace Postseal {

/// One finding: light, title, what was seen; opened, what it means and what to do.
class FindingRow : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool open READ isOpen WRITE setOpen STORED false)
public:
    explicit FindingRow(QWidget *parent = nullptr);

    /// Whether that changed anything.
    bool setFinding(const Finding &finding, const QDateTime &seenAt);
    [[nodiscard]] bool shows(const Finding &finding, const QDateTime &seenAt) const
    {
        return m_finding == finding && m_seenAt == seenAt;
    }
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    /// The same check of the same subject, however it ended.
    [[nodiscard]] bool isAbout(const Finding &finding) const;
    void setOpen(bool open);
    /// Where the certificates of a finding are to be had.
    using ChainOf = std::function<QList<QByteArray>(const Finding &)>;
    void setChains(ChainOf chainOf) { m_chainOf = std::move(chainOf); }
    /// Offers to go to the step of the wizard that the check belongs to.
    void setOffersStep(bool offers) { m_offersStep = offers; }
    [[nodiscard]] bool isOpen() const { return m_detail != nullptr && !m_detail->isHidden(); }
    Q_INVOKABLE void toggleOpen() { setOpen(!isOpen()); }

Q_SIGNALS:
    /// Arrow up (-1) or down (1) was pressed.
    void stepWanted(int direction);
    void checkAgainWanted();
    /// The step of the check with this id shall be shown.
    void pageWanted(const QByteArray &check);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildDetail();
    void fillDetail();
    void showCertificate();
    void nameYourself();

    Finding m_finding;
    QDateTime m_seenAt;
    StatusIcon *m_icon;
    QLabel *m_title;
    QLabel *m_about; ///< which of several: MX host, address
    QLabel *m_seen;
    QLabel *m_time;
    QBoxLayout *m_texts;
    QWidget *m_detail = nullptr;
    QLabel *m_parts[3] = {};
    QPushButton *m_certificate = nullptr;
    QLabel *m_reference = nullptr;
    ChainOf m_chainOf;
    bool m_offersStep = false;
};

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
    void setChains(FindingRow::ChainOf chainOf) { m_chainOf = std::move(chainOf); }
    [[nodiscard]] FindingRow *row(int index) const;
    [[nodiscard]] int count() const;
    /// Shows what the model holds now; by itself it does so in the next turn.
    void sync();

Q_SIGNALS:
    void checkAgainWanted();
    void pageWanted(const QByteArray &check);

private:
    [[nodiscard]] FindingRow *makeRow();
    void putAside(const QList<FindingRow *> &rows);
    void place();
    void step(const FindingRow *from, int direction);

    QAbstractItemModel *m_model;
    Card *m_card;
    QLabel *m_empty;
    QList<FindingRow *> m_rows;
    QList<FindingRow *> m_spare; ///< hidden: for the next new findings, or to be destroyed
    bool m_offersStep = false;
    FindingRow::ChainOf m_chainOf;
    QTimer m_nextTurn;
};

} // namespace Postseal
