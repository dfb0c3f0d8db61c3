#include "reports/failurerows.h"

#include "base/text.h"
#include "language.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/labels.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Postseal {

namespace {

constexpr qsizetype mostRows = 50;

QString said(const char *text)
{
    return QCoreApplication::translate("Check", text);
}

QString sessionText(qint64 sessions)
{
    return sessions == 1 ? FailureRow::tr("1 session")
                         : FailureRow::tr("%1 sessions").arg(numberText(sessions));
}

/// What a finding is about, then what was seen.
QString seenText(const Finding &finding)
{
    const QString where =
        visibleText(finding.address.isEmpty() ? finding.subject : finding.subject + u' ' + finding.address);
    return where.trimmed().isEmpty() ? finding.seen()
                                     : where.trimmed() + QStringLiteral(": ") + finding.seen();
}

} // namespace

FailureRow::FailureRow(const DomainReports::Failure &failure, QWidget *parent)
    : QWidget(parent), m_failure(failure), m_button(new QPushButton(tr("Check that now"))),
      m_live(new FieldNote)
{
    const ResultType &type = resultType(failure.type);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(this, 3), space(this, 2), space(this, 3), space(this, 2));
    row->setSpacing(space(this, 3));
    row->addWidget(new StatusIcon({Status::Warning, false, {}}), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space(this, 1));
    const QString server = failure.mx.isEmpty() ? tr("no mail server named") : visibleText(failure.mx);
    QLabel *what = makeLabel(said(type.text), "strong");
    texts->addWidget(what);
    texts->addWidget(makeTechnicalLabel(visibleText(failure.type, 60) + QStringLiteral("  ·  ") + server +
                                        QStringLiteral("  ·  ") + sessionText(failure.sessions)));
    texts->addWidget(makeLabel(said(type.cause), "muted"));
    texts->addWidget(m_live);
    row->addLayout(texts, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    m_button->setAutoDefault(false);
    m_button->setAccessibleName(tr("Check that now: %1, %2").arg(said(type.text), server));
    connect(m_button, &QPushButton::clicked, this, &FailureRow::checkWanted);
}

void FailureRow::showLooking()
{
    m_button->setEnabled(false);
    m_live->say(tr("Looking…"), Status::Running);
}

void FailureRow::showLive(const Report *report)
{
    m_button->setEnabled(true);
    if (report == nullptr)
        return m_live->say(tr("It could not be looked at."), Status::Unknown);
    const LiveAnswer answer = seenLive(m_failure.type, m_failure.mx, {}, *report);
    const QString when = clockTime(report->evidence.observedAt);
    switch (answer.state) {
    case LiveState::StillFails:
        return m_live->say(tr("Still fails (%1). %2").arg(when, seenText(answer.findings.first())),
                           Status::Error);
    case LiveState::Passes:
        return m_live->say(tr("Works now (%1). %2").arg(when, seenText(answer.findings.first())),
                           Status::Pass);
    case LiveState::NotKnown:
        break;
    }
    m_live->say(tr("Could not be found out from here (%1).").arg(when), Status::Unknown);
}

QString FailureRow::liveText() const
{
    return m_live->text();
}

void FailureList::setFailures(const QList<DomainReports::Failure> &failures)
{
    const QList<DomainReports::Failure> shown = failures.mid(0, mostRows);
    const bool same =
        std::equal(m_list.begin(), m_list.end(), shown.begin(), shown.end(),
                   [](const FailureRow *row, const auto &failure) { return row->failure() == failure; });
    if (same)
        return;
    clear();
    m_list.clear();
    for (const DomainReports::Failure &failure : shown) {
        auto *row = new FailureRow(failure);
        connect(row, &FailureRow::checkWanted, this, &FailureList::checkWanted);
        addRow(row);
        m_list.append(row);
    }
}

} // namespace Postseal
