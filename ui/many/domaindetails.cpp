#include "many/domaindetails.h"

#include "dns/displayname.h"
#include "theme.h"
#include "watch/changerows.h"
#include "widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Postseal {

DomainDetails::DomainDetails(QWidget *parent)
    : QWidget(parent), m_name(makeLabel({}, "head")), m_sentence(makeLabel({}, "muted")),
      m_changes(new RowsCard), m_scroll(new QScrollArea)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(this, 1));
    auto *row = new QHBoxLayout;
    auto *open = new QPushButton(tr("&Open in the wizard"));
    open->setAutoDefault(false);
    open->setToolTip(tr("Enter"));
    row->addWidget(m_name, 1);
    row->addWidget(open);
    column->addLayout(row);
    column->addWidget(m_sentence);
    auto *holder = new QWidget;
    auto *rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_changes);
    rows->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(holder);
    holder->setAutoFillBackground(false);
    column->addWidget(m_scroll);
    connect(open, &QPushButton::clicked, this, &DomainDetails::openWanted);
}

void DomainDetails::show(const ListedDomain &domain)
{
    m_name->setText(displayName(domain.domain));
    QString sentence = !domain.looked.isValid() ? tr("It was not looked at yet.")
                       : domain.missing         ? missingSentence()
                                                : verdictSentence(domain.verdict);
    if (domain.looked.isValid() && !domain.smtpTested && domain.verdict != Verdict::NoMail)
        sentence += QLatin1Char(' ') + tr("The mail servers could not be tested from here.");
    m_sentence->setText(sentence);
    const QList<RowText> rows = changeRows(domain.changes.value_or(QList<WatchChange>()));
    m_changes->setRows(rows);
    // However much changed, the table stays in sight.
    constexpr int fewLines = 5, manyLines = 9;
    m_scroll->setFixedHeight(fontMetrics().height() * (rows.size() > 1 ? manyLines : fewLines));
    m_scroll->setVisible(!rows.isEmpty());
    setVisible(true);
}

} // namespace Postseal
