#include "wizard/practicepanel.h"

#include "theme.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Postseal {

namespace {

constexpr int faultCount = static_cast<int>(PracticeFault::MalformedTlsRpt) + 1;

QString practiceText(const char *text)
{
    return QCoreApplication::translate("Practice", text);
}

} // namespace

PracticePanel::PracticePanel(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_scenarios(new QComboBox), m_sentence(makeLabel({}, "small")),
      m_publish(new QPushButton(tr("P&ublish what the wizard made"))),
      m_takeDown(new QPushButton(tr("Take it &down"))), m_done(makeLabel({}, "small"))
{
    setObjectName(QStringLiteral("postsealPractice"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space(this, 4), space(this, 5), space(this, 4), space(this, 4));
    column->setSpacing(space(this, 2));
    column->addWidget(makeLabel(tr("Practice network"), "head"));
    column->addWidget(
        makeLabel(tr("A small internet inside this program. Nothing leaves your computer."), "small"));
    column->addSpacing(space(this, 1));
    for (const PracticeScenario &scenario : practiceScenarios())
        m_scenarios->addItem(QString::fromLatin1(scenario.name), QString::fromLatin1(scenario.name));
    m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QLabel *label = makeLabel(tr("Scenario"), "strong");
    label->setBuddy(m_scenarios);
    column->addWidget(label);
    column->addWidget(m_scenarios);
    column->addWidget(m_sentence);
    column->addSpacing(space(this, 1));
    column->addWidget(m_publish);
    column->addWidget(m_takeDown);
    column->addWidget(m_done);
    column->addSpacing(space(this, 2));
    column->addWidget(makeLabel(tr("Break something"), "head"));
    for (int i = 0; i < faultCount; ++i) {
        const auto fault = static_cast<PracticeFault>(i);
        auto *box = new QCheckBox(practiceText(practiceFaultLabel(fault)));
        m_switches.append({fault, box});
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this, fault](bool on) {
            if (m_session.practice())
                m_session.practice()->setFault(fault, on);
        });
    }
    column->addStretch(1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(scroll);
    setFixedWidth(std::max(fontMetrics().averageCharWidth() * 36,
                           content->sizeHint().width() + scroll->verticalScrollBar()->sizeHint().width()));
    connect(m_scenarios, &QComboBox::activated, this, [this] {
        m_done->clear();
        m_session.playScenario(m_scenarios->currentData().toString());
    });
    connect(m_publish, &QPushButton::clicked, this, &PracticePanel::publish);
    connect(m_takeDown, &QPushButton::clicked, this, [this] {
        if (!m_session.practice())
            return;
        m_session.practice()->unpublish();
        m_done->setText(tr("Taken down. The lights follow."));
    });
    connect(&session, &Session::domainChanged, this, &PracticePanel::follow);
    follow();
}

QCheckBox *PracticePanel::faultSwitch(PracticeFault fault) const
{
    for (const auto &[which, box] : m_switches) {
        if (which == fault)
            return box;
    }
    return nullptr;
}

QString PracticePanel::remark() const
{
    return m_done->text();
}

void PracticePanel::follow()
{
    m_done->clear(); // it was said of what is gone
    if (PracticeNetwork *network = m_session.practice()) {
        connect(network, &PracticeNetwork::changed, this, &PracticePanel::showState, Qt::UniqueConnection);
        showState();
    }
}

void PracticePanel::showState()
{
    const PracticeNetwork *network = m_session.practice();
    if (!network)
        return;
    const QList<PracticeFault> faults = network->faults();
    for (const auto &[fault, box] : std::as_const(m_switches))
        box->setChecked(faults.contains(fault));
    m_scenarios->setCurrentIndex(m_scenarios->findData(m_session.scenario()));
    if (const PracticeScenario *scenario = findPracticeScenario(m_session.scenario()))
        m_sentence->setText(practiceText(scenario->sentence));
}

void PracticePanel::publish()
{
    if (!m_session.practice())
        return;
    if (const QList<ChoiceFault> faults = m_session.draftFaults(); !faults.isEmpty()) {
        m_done->setText(tr("Not published. %1").arg(faults.first().message.text()));
        return;
    }
    m_session.practice()->publish(m_session.publication());
    m_done->setText(tr("Published. The lights follow."));
}

void PracticePanel::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.sidebar);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(QRect(x, 0, 1, height()), theme.border);
}

} // namespace Postseal
