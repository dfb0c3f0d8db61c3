#pragma once

#include "findings/findingslist.h"

namespace Postseal {

/// The findings of some areas: what wants to be seen as rows, what passed or was skipped folded into one line
/// that opens.
class FindingsSection : public QWidget {
    Q_OBJECT
public:
    explicit FindingsSection(const QList<QByteArray> &areas, QWidget *parent = nullptr);
    void setReport(const Report *report);
    /// Nothing is offered without.
    void setOffers(const FindingRow::OfferOf &offerOf) { m_list->setOffers(offerOf); }
    void setShow(FindingsFilter::Show show);
    [[nodiscard]] FindingsModel &model() { return m_model; }
    [[nodiscard]] FindingsList *list() const { return m_list; }

Q_SIGNALS:
    void checkAgainWanted();
    /// The step of the check with this id shall be shown; offered where all areas are shown together.
    void pageWanted(const QByteArray &check);
    void remedyWanted(Remedy remedy);

private:
    void fold();

    QList<QByteArray> m_areas;
    Evidence m_evidence; ///< what the findings were judged by
    FindingsModel m_model;
    FindingsFilter m_filter;
    FindingsFilter::Show m_wanted = FindingsFilter::Show::All;
    bool m_unfolded = false;
    FindingsList *m_list;
    QPushButton *m_fold;
};

} // namespace Postseal
