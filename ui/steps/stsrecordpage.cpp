#include "steps/stsrecordpage.h"

#include "base/text.h"
#include "findings/findingssection.h"
#include "theme.h"
#include "widgets/labels.h"
#include "widgets/modecard.h"
#include "widgets/rows.h"
#include "widgets/valuebox.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QPushButton>

namespace Postseal {

QList<RowText> seenTexts(const Evidence &evidence, const DomainName &name, const QByteArray &planned)
{
    const Fact<DnsAnswer> fact = evidence.answer(name, RecordType::TXT);
    const QString time = clockTime(evidence.observedAt);
    if (fact.isPending() || fact.isNotAsked())
        return {{{fact.isPending() ? Status::Running : Status::Waiting, false, {}},
                 StsRecordPage::tr("Being looked up"),
                 {},
                 {},
                 false}};
    const DnsAnswer *answer = fact.value();
    if (!answer || !answer->isUsable())
        return {{{Status::Unknown, false, {}},
                 StsRecordPage::tr("No usable answer"),
                 answer ? answer->outcomeText() : QString(),
                 time,
                 false}};
    QList<RowText> rows;
    for (const TxtData &text : answer->texts()) {
        const bool same = text.joined() == planned;
        rows.append({{same ? Status::Pass : Status::Info, false, {}},
                     visibleText(text.joined()),
                     same ? StsRecordPage::tr("The same as planned")
                          : StsRecordPage::tr("Differs from what is planned"),
                     time,
                     true});
    }
    if (rows.isEmpty())
        rows.append({{Status::NotApplicable, true, {}},
                     StsRecordPage::tr("No TXT record at this name yet."),
                     {},
                     time,
                     false});
    return rows;
}

StsRecordPage::StsRecordPage(Session &session, QWidget *parent)
    : Page(session, Step::StsRecord,
           tr("The record that tells senders that there is a policy, and when it has changed."), parent),
      m_name(new ValueBox(tr("Name"))), m_value(new ValueBox(tr("Value of the TXT record"))),
      m_id(makeLabel({}, "muted")), m_seen(new RowsCard),
      m_findings(new FindingsSection(stepAreas(Step::StsRecord)))
{
    auto *left = new QWidget;
    QVBoxLayout *record = makeColumn(left);
    record->addWidget(m_name);
    record->addSpacing(space(this, 2));
    record->addWidget(m_value);
    record->addWidget(m_id);
    auto *fresh = new QPushButton(tr("New &id from the time"));
    fresh->setProperty("look", QStringLiteral("link"));
    record->addWidget(fresh, 0, Qt::AlignLeft);
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
    connect(fresh, &QPushButton::clicked, this, [this] {
        Choices choices = this->session().choices();
        choices.id = idFromTime(QDateTime::currentDateTimeUtc());
        this->session().setChoices(choices);
    });
}

void StsRecordPage::refresh()
{
    QByteArray owner, value;
    const Publication publication = session().publication();
    for (const PlannedRecord &record : publication.records) {
        if (session().hasDomain() && record.owner == session().domain().child("_mta-sts")) {
            owner = record.owner.ascii();
            value = record.value;
        }
    }
    m_name->setValue(owner);
    m_value->setValue(value);
    m_id->setText(tr("The id is %1.").arg(QString::fromLatin1(session().choices().id)));
    m_seen->setRows(report() ? seenTexts(report()->evidence, report()->evidence.stsTxtName(), value)
                             : QList<RowText>());
    m_findings->setReport(report());
}

} // namespace Postseal
