#include "wizard/sidebar.h"

#include "theme.h"
#include "widgets/labels.h"
#include "wizard/steplist.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace Postseal {

namespace {
constexpr int widthInCharacters = 34;
}

Sidebar::Sidebar(StepModel &steps, QWidget *parent)
    : QWidget(parent), m_domain(makeLabel({}, "head")), m_checked(makeLabel({}, "small")),
      m_steps(new StepView(steps)), m_practice(new QPushButton(tr("P&ractice"))),
      m_menu(new QPushButton(QStringLiteral("⋯")))
{
    setObjectName(QStringLiteral("postsealSidebar"));
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space(this, 5), 0, space(this, 3));
    column->setSpacing(space(this, 1));
    const int inset = space(this, 4);
    for (QLabel *label : {m_domain, m_checked}) {
        label->setContentsMargins(inset, 0, inset, 0);
        column->addWidget(label);
    }
    column->addSpacing(space(this, 3));
    column->addWidget(m_steps);
    column->addStretch(1);
    m_links = makeLinks(inset);
    column->addWidget(m_links);
    column->addWidget(m_menu, 0, Qt::AlignHCenter);
    m_menu->setProperty("look", QStringLiteral("quiet"));
    m_menu->setAccessibleName(tr("More"));
    m_menu->setToolTip(tr("More"));
    m_menu->hide();
    connect(m_menu, &QPushButton::clicked, this, &Sidebar::showMenu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
}

QWidget *Sidebar::makeLinks(int inset)
{
    auto *links = new QWidget;
    auto *rows = new QVBoxLayout(links);
    rows->setContentsMargins(inset / 2, 0, inset / 2, 0);
    rows->setSpacing(layout()->spacing());
    auto *domains = new QPushButton(tr("Domains"));
    auto *reports = new QPushButton(tr("Imported reports"));
    auto *settings = new QPushButton(tr("Settin&gs"));
    auto *help = new QPushButton(tr("He&lp"));
    domains->setToolTip(tr("Ctrl+L"));
    reports->setToolTip(tr("Ctrl+I"));
    help->setToolTip(tr("F1"));
    m_practice->setCheckable(true);
    m_practice->setAccessibleDescription(tr("Shows or hides the switchboard of the practice network"));
    auto *above = new QHBoxLayout;
    auto *below = new QHBoxLayout;
    for (QPushButton *link : {domains, reports})
        above->addWidget(link);
    for (QPushButton *link : {settings, help, m_practice})
        below->addWidget(link);
    for (QPushButton *link : {domains, reports, settings, help, m_practice})
        link->setProperty("look", QStringLiteral("quiet"));
    for (QHBoxLayout *row : {above, below}) {
        row->addStretch(1);
        rows->addLayout(row);
    }
    connect(domains, &QPushButton::clicked, this, &Sidebar::domainsWanted);
    connect(reports, &QPushButton::clicked, this, &Sidebar::reportsWanted);
    connect(settings, &QPushButton::clicked, this, &Sidebar::settingsWanted);
    connect(help, &QPushButton::clicked, this, &Sidebar::helpWanted);
    connect(m_practice, &QPushButton::toggled, this, &Sidebar::practiceShownChanged);
    return links;
}

void Sidebar::setDomain(const QString &name)
{
    m_domain->setText(name);
}

void Sidebar::setChecked(const QString &text)
{
    m_checked->setText(text);
}

void Sidebar::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const bool focused = m_menu->hasFocus();
    m_steps->setNarrow(narrow);
    for (QWidget *widget : {static_cast<QWidget *>(m_domain), static_cast<QWidget *>(m_checked), m_links})
        widget->setVisible(!narrow);
    m_menu->setVisible(narrow);
    setMinimumWidth(narrow ? 0 : fontMetrics().averageCharWidth() * widthInCharacters);
    if (focused && !narrow)
        m_steps->setFocus();
}

void Sidebar::setPractice(bool there)
{
    m_practiceThere = there;
    m_practice->setVisible(there);
}

bool Sidebar::isPracticeShown() const
{
    return m_practice->isChecked();
}

void Sidebar::setPracticeShown(bool shown)
{
    m_practice->setChecked(shown);
}

void Sidebar::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Domains"), this, &Sidebar::domainsWanted);
    menu->addAction(tr("Imported reports"), this, &Sidebar::reportsWanted);
    menu->addAction(tr("Settin&gs"), this, &Sidebar::settingsWanted);
    menu->addAction(tr("He&lp"), this, &Sidebar::helpWanted);
    if (m_practiceThere) {
        QAction *practice = menu->addAction(m_practice->text());
        practice->setCheckable(true);
        practice->setChecked(isPracticeShown());
        connect(practice, &QAction::toggled, m_practice, &QPushButton::setChecked);
    }
    menu->popup(m_menu->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace Postseal
