#include "help/helpwindow.h"

#include "help/guideview.h"
#include "theme.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QLocale>
#include <QVBoxLayout>

namespace Postseal {

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString englishGuide()
{
    return textOf(QStringLiteral(":/help/user-guide.md"));
}

/// In the language that the program speaks.
QString guideText()
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    const QString own = textOf(QStringLiteral(":/help/user-guide.%1.md").arg(code));
    return own.isEmpty() ? englishGuide() : own;
}

QStringList titlesIn(const QString &markdown)
{
    QStringList titles;
    bool code = false;
    for (const QString &line : markdown.split(u'\n')) {
        code = code != line.startsWith(u"```");
        if (!code && line.startsWith(u'#'))
            titles.append(line.section(u' ', 1).trimmed());
    }
    return titles;
}

bool mayBeOpened(const QUrl &link)
{
    return link.scheme() == QLatin1String("https") || link.scheme() == QLatin1String("mailto");
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QDialog(parent), m_view(new GuideView), m_sections(new QComboBox), m_linkBar(new QWidget),
      m_where(makeLabel({})), m_openLink(new QPushButton(tr("&Open")))
{
    setWindowTitle(tr("Help — Postseal"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space(this, 4), space(this, 2), space(this, 4), space(this, 2));
    head->setSpacing(space(this, 2));
    QLabel *label = makeLabel(tr("&Section"));
    label->setWordWrap(false);
    label->setBuddy(m_sections);
    auto *close = new QPushButton(tr("&Close"));
    close->setToolTip(tr("Esc"));
    head->addWidget(label);
    head->addWidget(m_sections, 1);
    head->addWidget(close);
    all->addLayout(head);
    all->addWidget(m_view, 1);
    auto *bar = new QHBoxLayout(m_linkBar);
    bar->setContentsMargins(space(this, 4), space(this, 2), space(this, 4), space(this, 2));
    bar->setSpacing(space(this, 2));
    auto *stay = new QPushButton(tr("&Not now"));
    bar->addWidget(m_where, 1);
    bar->addWidget(m_openLink);
    bar->addWidget(stay);
    all->addWidget(m_linkBar);
    for (QPushButton *button : {close, m_openLink, stay})
        button->setAutoDefault(false);
    m_linkBar->hide();
    m_view->setAccessibleName(tr("User guide"));
    m_view->setGuide(guideText(), QStringLiteral(":/help"));
    m_titles = titlesIn(englishGuide());
    for (const Heading &heading : m_view->headings())
        m_sections->addItem(QString((heading.level - 1) * 3, u' ') + heading.text, heading.anchor);
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    connect(stay, &QPushButton::clicked, this, &HelpWindow::hideLink);
    connect(m_openLink, &QPushButton::clicked, this, [this] {
        const QUrl link = m_link;
        hideLink();
        QDesktopServices::openUrl(link);
    });
    connect(m_sections, &QComboBox::activated, this,
            [this](int index) { (void)m_view->showAnchor(m_sections->itemData(index).toString()); });
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &HelpWindow::markSection);
    const int unit = fontMetrics().height();
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(unit * 54, unit * 46).boundedTo(room));
}

QString HelpWindow::anchorOfSection(qsizetype number) const
{
    return number >= 0 ? m_view->headings().value(number).anchor : QString();
}

QString HelpWindow::anchorOfStep(Step step) const
{
    // "Next: from testing to enforce" is the section of the step "Next".
    const QString name = stepName(step);
    const auto found = std::find_if(m_titles.begin(), m_titles.end(), [&](const QString &title) {
        return title == name || title.startsWith(name + u':');
    });
    return anchorOfSection(found == m_titles.end() ? -1 : found - m_titles.begin());
}

void HelpWindow::showStep(Step step)
{
    showSection(anchorOfStep(step));
}

void HelpWindow::showSection(const QString &anchor)
{
    hideLink();
    show();
    raise();
    activateWindow();
    m_view->setFocus();
    (void)m_view->showAnchor(anchor);
    markSection();
}

void HelpWindow::showHeading(const QString &text)
{
    showSection(anchorOfSection(m_titles.indexOf(text)));
}

void HelpWindow::markSection()
{
    const int index = m_sections->findData(m_view->anchorInView());
    m_sections->setCurrentIndex(std::max(0, index));
}

void HelpWindow::follow(const QUrl &link)
{
    hideLink();
    if (link.isRelative() && link.path().isEmpty()) {
        (void)m_view->showAnchor(link.fragment());
        return;
    }
    if (!mayBeOpened(link))
        return;
    m_link = link;
    // In full, and a host as it is looked up: nothing is hidden and nothing is made to look like another.
    const QString where = QString::fromLatin1(link.toEncoded());
    m_where->setText(link.scheme() == QLatin1String("mailto") ? tr("Opens your mail program: %1").arg(where)
                                                              : tr("Opens your browser: %1").arg(where));
    m_linkBar->show();
    m_openLink->setFocus();
}

void HelpWindow::hideLink()
{
    if (m_linkBar->isHidden())
        return;
    m_linkBar->hide();
    m_view->setFocus();
}

void HelpWindow::reject()
{
    // Escape takes back the last thing first.
    if (m_linkBar->isVisible())
        hideLink();
    else
        QDialog::reject();
}

} // namespace Postseal
