#include "steps/stsrecordpage.h"

#include "base/text.h"
#include "findings/findingssection.h"
#include "remedies.h"
#include "steps/draftreading.h"
#include "steps/seentexts.h"
#include "theme.h"
#include "widgets/labels.h"
#include "widgets/modecard.h"
#include "widgets/rows.h"
#include "widgets/valuebox.h"

#include <QBoxLayout>
#include <QPushButton>

namespace Postseal {

StsRecordPage::StsRecordPage(Session &session, QWidget *parent)
    : Page(session, Step::StsRecord,
           tr("The record that tells senders that there is a policy, and when it has changed."), parent),
      m_name(new ValueBox(tr("Name"))), m_value(new ValueBox(tr("Value of the TXT record"))),
      m_id(makeLabel({}, "muted")), m_draft(new DraftReading), m_seen(new RowsCard),
      m_findings(new FindingsSection(stepAreas(Step::StsRecord)))
{
    auto *left = new QWidget;
    QVBoxLayout *record = makeColumn(left);
    record->addWidget(m_name);
    record->addSpacing(space(this, 2));
    record->addWidget(m_value);
    record->addWidget(m_id);
    auto *fresh = makeLink(tr("New &id from the time"));
    record->addWidget(fresh, 0, Qt::AlignLeft);
    record->addSpacing(space(this, 2));
    record->addWidget(m_draft);
    record->addStretch(1);
    auto *right = new QWidget;
    QVBoxLayout *seen = makeColumn(right);
    seen->addWidget(makeLabel(tr("Seen now"), "head"));
    seen->addWidget(m_seen);
    seen->addSpacing(space(this, 2));
    seen->addWidget(makeLabel(tr("What the id is for"), "head"));
    seen->addWidget(makeLabel(
        tr("Senders remember the policy. They fetch it again when the id has changed, so a changed policy "
           "needs a new id: Postseal makes one from the time whenever you change the policy, and "
           "keeps it until you do."),
        "muted"));
    seen->addWidget(makeLabel(tr("Publish this record last: first the file has to be online."), "muted"));
    seen->addStretch(1);
    add(new TwoColumns(left, right));
    addGap();
    addHead(tr("Checks"));
    add(m_findings);
    finishColumn();
    connect(m_value, &ValueBox::copied, &session, &Session::handOut);
    connect(fresh, &QPushButton::clicked, this, [this] { carryOut(Remedy::NewId, this->session()); });
}

void StsRecordPage::refresh()
{
    const Publication publication = session().publication();
    const DomainName owner = session().hasDomain() ? session().domain().child("_mta-sts") : DomainName();
    const QByteArray value = publication.textAt(owner);
    m_name->setValue(owner.ascii());
    m_value->setValue(value);
    m_id->setText(tr("The id is %1.").arg(visibleText(session().choices().id)));
    LintInput draft;
    draft.kind = LintKind::StsTxt;
    draft.texts = {value};
    draft.domain = session().domain();
    m_draft->judge(draft);
    QList<RowText> rows;
    if (report()) {
        const Evidence &evidence = report()->evidence;
        rows = seenTexts(evidence, evidence.stsTxtName(), value) +
               spreadTexts(evidence, evidence.stsTxtName(), value);
    }
    m_seen->setRows(rows);
    m_findings->setReport(report());
}

} // namespace Postseal
