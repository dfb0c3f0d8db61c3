#include "wizard/window.h"

#include "access.h"
#include "findings/findingssection.h"
#include "language.h"
#include "steps/domainpage.h"
#include "steps/mailserverspage.h"
#include "steps/nextpage.h"
#include "steps/policyhostpage.h"
#include "steps/policypage.h"
#include "steps/publishpage.h"
#include "steps/servertrial.h"
#include "steps/stsrecordpage.h"
#include "steps/tlsreportspage.h"
#include "steps/verifypage.h"
#include "theme.h"
#include "widgets/banner.h"
#include "widgets/hairline.h"
#include "widgets/labels.h"
#include "wizard/practicepanel.h"
#include "wizard/sidebar.h"
#include "wizard/sidewindows.h"
#include "wizard/steplist.h"
#include "wizard/taborder.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Postseal {

Window::Window(Session &session, Watcher *watcher, QWidget *parent)
    : QWidget(parent), m_session(session), m_watcher(watcher), m_steps(new StepModel(session, this)),
      m_sidebar(new Sidebar(*m_steps)), m_pages(new QStackedWidget), m_middle(new QHBoxLayout),
      m_check(new QPushButton(tr("&Check again"))), m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton), m_trouble(new FieldNote), m_pageFooter(new QWidget),
      m_beside(new SideWindows(session, watcher, this))
{
    setAccessibleRole(this, QAccessible::Window);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_sidebar);
    m_middle->addWidget(new HairLine(Qt::Vertical));
    m_pages->setObjectName(QStringLiteral("postsealPages"));
    m_middle->addWidget(m_pages, 1);
    all->addLayout(m_middle, 1);
    all->addWidget(new HairLine(Qt::Horizontal));
    all->addWidget(makeFooter());
    makeShortcuts();
    connectSidebar();
    connect(&session, &Session::reportChanged, this, &Window::update);
    connect(&session, &Session::choicesChanged, this, &Window::update);
    connect(&session, &Session::domainChanged, this, &Window::showDomain);
    connect(&session, &Session::openingFailed, this, [this] { goTo(Step::Domain); }); // there it is told
    connect(&session, &Session::troubleChanged, this, &Window::showState);
    connect(&session, &Session::runningChanged, this, &Window::update);
    connect(&session, &Session::progressChanged, this, &Window::showState);
    const int unit = fontMetrics().height();
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(unit * 76, unit * 48).boundedTo(room));
    goTo(Step::Domain);
    showDomain();
    // Last: a widget that comes below a style sheet is dressed then, and once more below each parent it gets.
    dress();
}

void Window::connectSidebar()
{
    connect(&m_sidebar->steps(), &StepView::stepChosen, this, &Window::enter);
    connect(m_sidebar, &Sidebar::domainsWanted, m_beside, &SideWindows::openDomains);
    connect(m_beside, &SideWindows::domainWanted, this, [this](const QString &domain) {
        openDomain(domain);
        activateWindow();
    });
    connect(m_sidebar, &Sidebar::reportsWanted, m_beside, &SideWindows::openReports);
    connect(m_sidebar, &Sidebar::settingsWanted, m_beside, &SideWindows::openSettings);
    connect(m_sidebar, &Sidebar::helpWanted, m_beside, [this] { m_beside->openHelp(step()); });
    connect(m_sidebar, &Sidebar::practiceShownChanged, this, &Window::showPracticePanel);
}

QWidget *Window::makeFooter()
{
    auto *footer = new QWidget;
    footer->setObjectName(QStringLiteral("postsealFooter"));
    footer->setAttribute(Qt::WA_StyledBackground);
    m_footer = new QVBoxLayout(footer);
    m_footer->setContentsMargins(space(this, 5), space(this, 3), space(this, 5), space(this, 3));
    m_footer->setSpacing(space(this, 2));
    m_footer->addWidget(m_trouble);
    auto *row = m_footerRow = new QHBoxLayout;
    m_footer->addLayout(row);
    m_check->setToolTip(tr("F5"));
    m_next->setProperty("look", QStringLiteral("primary"));
    row->addWidget(m_check);
    row->addWidget(m_pageFooter);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_check, &QPushButton::clicked, &m_session, [this] {
        if (m_session.isRunning())
            m_session.cancel();
        else
            m_session.check();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (step() != Step::Domain)
            goTo(static_cast<Step>(static_cast<int>(step()) - 1));
    });
    connect(m_next, &QPushButton::clicked, this, &Window::next);
    return footer;
}

Page *Window::makePage(Step step) const
{
    switch (step) {
    case Step::Domain:
        return new DomainPage(m_session, m_watcher);
    case Step::MailServers:
        return new MailServersPage(m_session);
    case Step::Policy:
        return new PolicyPage(m_session);
    case Step::PolicyHost:
        return new PolicyHostPage(m_session);
    case Step::StsRecord:
        return new StsRecordPage(m_session);
    case Step::TlsReports:
        return new TlsReportsPage(m_session);
    case Step::Publish:
        return new PublishPage(m_session);
    case Step::Verify:
        return new VerifyPage(m_session);
    case Step::Next:
        break;
    }
    return new NextPage(m_session, m_watcher);
}

void Window::makeShortcuts()
{
    const auto on = [this](const QKeySequence &key, auto action) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence(QKeySequence::HelpContents), [this] { m_beside->openHelp(step()); });
    on(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_beside->openDomains(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { m_beside->openReports(); });
    on(QKeySequence(Qt::Key_F5), [this] { m_session.check(); });
    on(QKeySequence(Qt::Key_Escape), [this] { m_session.cancel(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { next(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { m_back->click(); });
    on(QKeySequence(QKeySequence::Quit), [this] {
        close();
        if (!QApplication::quitOnLastWindowClosed()) // it would go on in the tray
            QApplication::quit();
    });
}

void Window::dress()
{
    // A new style sheet tells every widget of a changed style, this window too.
    if (m_dressing)
        return;
    const QString sheet = Theme::current().styleSheet(font());
    if (sheet == styleSheet())
        return;
    m_dressing = true;
    setStyleSheet(sheet);
    m_dressing = false;
}

bool Window::focusNextPrevChild(bool next)
{
    QWidget *stop = nextTabStop(this, QApplication::focusWidget(), next);
    if (!stop)
        return false;
    stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Window::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
        if (m_pages)
            dress();
        break;
    default:
        break;
    }
}

void Window::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int characters = width() / fontMetrics().averageCharWidth();
    // A page needs some sixty of them; below that its lines would have to be scrolled sideways.
    const bool narrow = characters < 100;
    m_sidebar->setNarrow(narrow);
    // What the page has in the bar gets a line of its own.
    QBoxLayout *place = narrow ? static_cast<QBoxLayout *>(m_footer) : m_footerRow;
    if (place->indexOf(m_pageFooter) < 0)
        place->insertWidget(narrow ? 0 : 1, m_pageFooter);
}

void Window::openDomain(const QString &text)
{
    goTo(Step::Domain);
    static_cast<DomainPage *>(page(Step::Domain))->openText(text);
}

QVariantMap Window::keptInput() const
{
    QVariantMap input{{QStringLiteral("beside"), m_beside->kept()}};
    for (const Page *page : m_made) {
        if (page)
            input.insert(stepName(page->step()), page->keptInput());
    }
    return input;
}

void Window::restoreInput(const QVariantMap &input)
{
    for (int i = 0; i < stepCount; ++i) {
        const Step step = static_cast<Step>(i);
        if (const QVariantMap kept = input.value(stepName(step)).toMap(); !kept.isEmpty())
            page(step)->restoreInput(kept);
    }
    m_beside->restore(input.value(QStringLiteral("beside")).toMap());
}

void Window::showPractice(bool shown)
{
    m_sidebar->setPracticeShown(shown);
}

void Window::showPracticePanel(bool shown)
{
    const bool there = m_session.practice() != nullptr;
    if (there && !m_practice) {
        m_practice = new PracticePanel(m_session);
        m_middle->addWidget(m_practice);
    }
    if (m_practice)
        m_practice->setVisible(there && shown);
}

Page *Window::page(Step step) const
{
    Page *&page = m_made.at(static_cast<size_t>(step));
    if (!page) {
        page = makePage(step);
        m_pages->addWidget(page);
    }
    return page;
}

void Window::goTo(Step step)
{
    m_sidebar->steps().setStep(step);
    enter(step);
}

void Window::openCheck(const QByteArray &check)
{
    goTo(stepOf(check));
    m_sidebar->steps().setFocus();
}

/// And shows what it changed.
void Window::carryOutRemedy(Remedy remedy)
{
    carryOut(remedy, m_session);
    if (remedy == Remedy::FillMx)
        goTo(Step::Policy);
    else if (remedy == Remedy::NewId)
        goTo(Step::Publish);
}

void Window::enter(Step step)
{
    for (FindingsSection *section : page(step)->findChildren<FindingsSection *>()) {
        // What is seen of a server that is tried is nothing of the domain's own yet.
        if (!qobject_cast<ServerTrial *>(section->parentWidget())) {
            connect(section, &FindingsSection::checkAgainWanted, &m_session, &Session::check,
                    Qt::UniqueConnection);
            section->setOffers([this](const Finding &finding) { return offerFor(finding, m_session); });
            connect(section, &FindingsSection::remedyWanted, this, &Window::carryOutRemedy,
                    Qt::UniqueConnection);
        }
        connect(section, &FindingsSection::pageWanted, this, &Window::openCheck, Qt::UniqueConnection);
    }
    const QWidget *focus = QApplication::focusWidget();
    // Who was on the old page wants to be on the new one; who is in the sidebar or at Next stays there.
    const bool follows =
        !focus || page(this->step())->isAncestorOf(focus) || m_pageFooter->isAncestorOf(focus);
    if (QWidget *old = page(this->step())->footer()) {
        old->hide();
        old->setParent(page(this->step()));
    }
    m_step = step;
    m_pages->setCurrentWidget(page(step));
    QWidget *footer = page(step)->footer();
    m_pageFooter->setVisible(footer != nullptr);
    if (footer) {
        if (!m_pageFooter->layout()) {
            m_pageFooter->setLayout(new QHBoxLayout);
            m_pageFooter->layout()->setContentsMargins(0, 0, 0, 0);
        }
        m_pageFooter->layout()->addWidget(footer);
        footer->show();
    }
    const int index = static_cast<int>(step);
    m_back->setEnabled(index > 0);
    m_next->setVisible(index + 1 < stepCount);
    if (index + 1 < stepCount)
        m_next->setText(step == Step::Verify ? u'&' + stepTitle(Step::Next) // not "Next: Next"
                                             : tr("&Next: %1").arg(stepTitle(static_cast<Step>(index + 1))));
    if (follows || (!m_sidebar->steps().hasFocus() && page(step)->focusProxy()))
        focusPage();
}

void Window::focusPage()
{
    QWidget *first = page(step())->focusProxy();
    if (!first)
        first = tabStops(page(step())).value(0);
    if (first)
        first->setFocus(Qt::TabFocusReason);
}

void Window::next()
{
    const int index = static_cast<int>(step());
    if (index + 1 < stepCount && page(step())->readyForNext())
        goTo(static_cast<Step>(index + 1));
}

void Window::update()
{
    m_steps->update();
    m_check->setText(m_session.isRunning() ? tr("Stop") : tr("&Check again"));
    m_check->setToolTip(m_session.isRunning() ? tr("Esc") : tr("F5"));
    m_check->setEnabled(m_session.hasDomain() && m_session.source() != Session::Source::Replay);
    showState();
}

void Window::showDomain()
{
    const QString name = m_session.hasDomain() ? m_session.domain().toString() : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Postseal") : QStringLiteral("%1 — Postseal").arg(name));
    m_sidebar->setDomain(name.isEmpty() ? QStringLiteral("Postseal") : name);
    const bool practice = m_session.practice() != nullptr;
    m_sidebar->setPractice(practice);
    // Where there is little room the switchboard waits behind its button.
    m_sidebar->setPracticeShown(practice && width() > fontMetrics().averageCharWidth() * 150);
    showPracticePanel(practice && m_sidebar->isPracticeShown());
    update();
}

void Window::showState()
{
    QString checked;
    if (const Report *report = m_session.report(); report && report->evidence.finished) {
        checked =
            m_session.source() == Session::Source::Replay
                ? tr("saved %1")
                      .arg(
                          QLocale().toString(report->evidence.observedAt.toLocalTime(), QLocale::ShortFormat))
                : tr("checked %1 · %2 ms")
                      .arg(clockTime(report->evidence.observedAt), numberText(report->evidence.elapsedMs));
    }
    if (m_session.isRunning()) {
        const auto [done, all] = m_session.progress();
        checked =
            all > 0 ? tr("checking · %1 of %2").arg(numberText(done), numberText(all)) : tr("checking…");
    }
    m_sidebar->setChecked(checked.isEmpty() ? tr("no domain yet") : checked);
    // Said on every page, and no reason to leave it.
    m_trouble->say(
        QStringList{m_session.draftTrouble(), m_session.trouble()}.join(QLatin1Char(' ')).trimmed());
}

} // namespace Postseal
