#pragma once

#include "checks/assess.h"
#include "remedies.h"
#include "widgets/card.h"

#include <QDateTime>

#include <functional>

class QBoxLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace Postseal {

class CopyButton;

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
    /// What the program can do about it itself, asked for whenever it is shown or wanted.
    using OfferOf = std::function<RemedyOffer(const Finding &)>;
    void setOffers(OfferOf offerOf) { m_offerOf = std::move(offerOf); }
    /// The draft may have changed.
    void showOffer();
    /// Offers to go to the step of the wizard that the check belongs to.
    void setOffersStep(bool offers) { m_offersStep = offers; }
    void setOffersLook(bool offers) { m_offersLook = offers; }
    [[nodiscard]] bool isOpen() const { return m_detail != nullptr && !m_detail->isHidden(); }
    Q_INVOKABLE void toggleOpen() { setOpen(!isOpen()); }

Q_SIGNALS:
    /// Arrow up (-1) or down (1) was pressed.
    void stepWanted(int direction);
    void checkAgainWanted();
    /// The step of the check with this id shall be shown.
    void pageWanted(const QByteArray &check);
    /// A record is copied by then.
    void remedyWanted(Remedy remedy);

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
    void addRemedies(QLayout *bar);
    [[nodiscard]] RemedyOffer offer() const { return m_offerOf ? m_offerOf(m_finding) : RemedyOffer(); }
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
    QPushButton *m_remedy = nullptr;
    CopyButton *m_record = nullptr;
    QPushButton *m_certificate = nullptr;
    QLabel *m_reference = nullptr;
    ChainOf m_chainOf;
    OfferOf m_offerOf;
    bool m_offersStep = false;
    bool m_offersLook = true;
};

} // namespace Postseal
