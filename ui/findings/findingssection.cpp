#include "findings/findingssection.h"

#include "language.h"
#include "report/shownchain.h"
#include "theme.h"
#include "widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Postseal {

FindingsSection::FindingsSection(const QList<QByteArray> &areas, QWidget *parent)
    : QWidget(parent), m_areas(areas), m_list(nullptr), m_fold(makeLink({}))
{
    m_filter.setAreas(areas);
    m_filter.setSourceModel(&m_model);
    m_list = new FindingsList(&m_filter);
    m_list->setOffersStep(areas.isEmpty());
    m_list->setChains([this](const Finding &finding) { return chainBehind(m_evidence, finding); });
    connect(m_list, &FindingsList::checkAgainWanted, this, &FindingsSection::checkAgainWanted);
    connect(m_list, &FindingsList::remedyWanted, this, &FindingsSection::remedyWanted);
    connect(m_list, &FindingsList::pageWanted, this, &FindingsSection::pageWanted);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space(this, 1));
    all->addWidget(m_list);
    all->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_list, &FindingsList::focusLeft, m_fold, [this] {
        if (!m_fold->isHidden())
            m_fold->setFocus(Qt::OtherFocusReason);
    });
    connect(m_fold, &QPushButton::clicked, this, [this] {
        m_unfolded = !m_unfolded;
        fold();
    });
    fold();
}

void FindingsSection::setReport(const Report *report)
{
    m_evidence = report ? report->evidence : Evidence();
    if (report)
        m_model.setFindings(report->findings, report->evidence.observedAt);
    else
        m_model.setFindings({}, {});
    fold();
    for (int i = 0; i < m_list->count(); ++i)
        m_list->row(i)->showOffer();
}

void FindingsSection::setShow(FindingsFilter::Show show)
{
    m_wanted = show;
    fold();
}

void FindingsSection::fold()
{
    using Show = FindingsFilter::Show;
    int passed = 0, skipped = 0;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const Finding &finding = m_model.at(i);
        if (!FindingsFilter::inAreas(*finding.check, m_areas))
            continue;
        passed += finding.status == Status::Pass;
        skipped += finding.status == Status::Skipped;
    }
    m_filter.setShow(m_wanted == Show::All && !m_unfolded ? Show::NotPassed : m_wanted);
    m_fold->setVisible(m_wanted == Show::All && passed + skipped > 0);
    const QString texts[] = {passed == 1 ? tr("1 check passed")
                                         : tr("%1 checks passed").arg(numberText(passed)),
                             skipped == 1 ? tr("1 skipped") : tr("%1 skipped").arg(numberText(skipped))};
    if (m_unfolded)
        m_fold->setText(tr("Hide what passed or was skipped"));
    else if (skipped == 0)
        m_fold->setText(tr("%1. Show").arg(texts[0]));
    else if (passed == 0)
        m_fold->setText(tr("%1. Show").arg(texts[1]));
    else
        m_fold->setText(tr("%1, %2. Show").arg(texts[0], texts[1]));
    m_list->sync();
}

} // namespace Postseal
