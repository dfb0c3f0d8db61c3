#pragma once

#include "findings/findingsmodel.h"
#include "steps/page.h"

class QCheckBox;
class QPushButton;

namespace Postseal {

class FindingsSection;

/// Step 8: everything that was seen, the worst first, under the verdict in one sentence.
class VerifyPage : public Page {
    Q_OBJECT
public:
    explicit VerifyPage(Session &session, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *footer() override { return m_footer; }
    [[nodiscard]] QPushButton *chip(FindingsFilter::Show show) const;
    [[nodiscard]] FindingsSection *findings() const { return m_findings; }
    [[nodiscard]] QString bannerText() const;
    /// The verdict as a sentence, and what it could not take into account.
    [[nodiscard]] static QString verdictText(const Report &report);

protected:
    void refresh() override;

private:
    void makeFooter();
    void addChip(FindingsFilter::Show show);
    void choose(FindingsFilter::Show show);
    void showEmptyText();
    [[nodiscard]] QString emptyText() const;
    void showChips();
    void showDelivery();
    void showCountdown();
    void showBanner();

    class Banner *m_banner;
    QWidget *m_chipRow;
    QList<std::pair<FindingsFilter::Show, QPushButton *>> m_chips;
    FindingsFilter::Show m_show = FindingsFilter::Show::All;
    FindingsSection *m_findings;
    QLabel *m_deliveryHead;
    class RowsCard *m_delivery;
    class FieldNote *m_saved;
    QWidget *m_footer;
    class SaveButton *m_save;
    QCheckBox *m_keep;
};

} // namespace Postseal
