#include "steps/draftreading.h"

#include "findings/findingslist.h"
#include "report/reportparts.h"
#include "theme.h"
#include "widgets/labels.h"
#include "widgets/rows.h"

#include <QVBoxLayout>

namespace Postseal {

DraftReading::DraftReading(QWidget *parent) : QWidget(parent), m_rows(new RowsCard)
{
    m_problems.setShow(FindingsFilter::Show::Problems);
    m_problems.setSourceModel(&m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, 2));
    column->addWidget(makeLabel(tr("How senders read this"), "head"));
    column->addWidget(m_rows);
    auto *list = new FindingsList(&m_problems);
    list->setOffersLook(false);
    column->addWidget(list);
}

void DraftReading::judge(const LintInput &input, const QList<SenderReading> &senders)
{
    const bool something = !input.texts.isEmpty() && !input.texts.first().isEmpty();
    setVisible(something);
    Findings findings = something ? lint(input) : Findings();
    // That testing does not enforce is what the mode says; it is no fault of a draft.
    findings.removeIf(
        [](const Finding &finding) { return QByteArrayView(finding.check->id) == "sts-policy.enforced"; });
    m_model.setFindings(findings, {});
    QList<RowText> rows;
    if (m_problems.rowCount() == 0)
        rows.append({{Status::Pass, false, {}}, tr("Well formed: senders can use it."), {}, {}, false});
    for (const LabelledText &line : something ? senderLines(senders) : QList<LabelledText>()) {
        const bool odd = !line.label.isEmpty();
        rows.append({{odd ? Status::Warning : Status::Info, false, {}},
                     odd ? line.label : line.text,
                     odd ? line.text : QString(),
                     {},
                     false});
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
}

} // namespace Postseal
