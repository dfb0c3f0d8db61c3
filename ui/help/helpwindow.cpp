#include "help/helpwindow.h"

#include "help/guideview.h"
#include "theme.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
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
    : QDialog(parent), m_view(new GuideView), m_sections(new QComboBox), m_find(new QLineEdit),
      m_findNote(makeLabel({})), m_where(makeLabel({})), m_openLink(new QPushButton(tr("&Open")))
{
    setWindowTitle(tr("Help — Postseal"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeHead());
    all->addWidget(m_findNote);
    all->addWidget(m_view, 1);
    all->addWidget(m_linkBar = makeLinkBar());
    m_findNote->setContentsMargins(space(this, 4), 0, space(this, 4), space(this, 2));
    m_findNote->hide();
    m_linkBar->hide();
    m_view->setAccessibleName(tr("User guide"));
    m_view->setGuide(guideText(), QStringLiteral(":/help"));
    m_titles = titlesIn(englishGuide());
    for (const Heading &heading : m_view->headings())
        m_sections->addItem(QString((heading.level - 1) * 3, u' ') + heading.text, heading.anchor);
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_sections, &QComboBox::activated, this,
            [this](int index) { (void)m_view->showAnchor(m_sections->itemData(index).toString()); });
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &HelpWindow::markSection);
    makeFindKeys();
    const int unit = fontMetrics().height();
    const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
    resize(QSize(unit * 54, unit * 46).boundedTo(room));
}

QWidget *HelpWindow::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space(this, 4), space(this, 2), space(this, 4), space(this, 2));
    row->setSpacing(space(this, 2));
    QLabel *section = makeLabel(tr("&Section"));
    section->setWordWrap(false);
    section->setBuddy(m_sections);
    QLabel *find = makeLabel(tr("&Find"));
    find->setWordWrap(false);
    find->setBuddy(m_find);
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(200);
    m_find->setToolTip(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText));
    auto *close = new QPushButton(tr("&Close"));
    close->setToolTip(tr("Esc"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::hide);
    row->addWidget(section);
    row->addWidget(m_sections, 3);
    row->addWidget(find);
    row->addWidget(m_find, 2);
    row->addWidget(close);
    return head;
}

QWidget *HelpWindow::makeLinkBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space(this, 4), space(this, 2), space(this, 4), space(this, 2));
    row->setSpacing(space(this, 2));
    auto *stay = new QPushButton(tr("&Not now"));
    row->addWidget(m_where, 1);
    row->addWidget(m_openLink);
    row->addWidget(stay);
    for (QPushButton *button : {m_openLink, stay})
        button->setAutoDefault(false);
    connect(stay, &QPushButton::clicked, this, &HelpWindow::hideLink);
    connect(m_openLink, &QPushButton::clicked, this, [this] {
        const QUrl link = m_link;
        hideLink();
        QDesktopServices::openUrl(link);
    });
    return bar;
}

void HelpWindow::makeFindKeys()
{
    connect(m_find, &QLineEdit::textEdited, this, [this] { find(Find::AsTyped); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(Find::Next); });
    const auto key = [this](const QList<QKeySequence> &keys, auto &&act) {
        for (const QKeySequence &each : keys)
            connect(new QShortcut(each, this), &QShortcut::activated, this, act);
    };
    key({QKeySequence::Find}, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    key({Qt::Key_F3}, [this] { find(Find::Next); });
    key({Qt::SHIFT | Qt::Key_F3, Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter},
        [this] { find(Find::Before); });
}

/// Marks the next place of the words, or the one before; from the end it goes on at the beginning.
void HelpWindow::find(Find how)
{
    const QString words = m_find->text();
    QTextCursor from = m_view->textCursor();
    // While more is typed the place stays, as long as it fits.
    from.setPosition(how == Find::Next ? from.selectionEnd() : from.selectionStart());
    const QTextDocument::FindFlags flags =
        how == Find::Before ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_view->document()->find(words, from, flags);
    if (found.isNull()) {
        from.movePosition(how == Find::Before ? QTextCursor::End : QTextCursor::Start);
        found = m_view->document()->find(words, from, flags);
    }
    const bool missed = found.isNull() && !words.isEmpty();
    m_findNote->setText(missed ? tr("“%1” is not in the guide.").arg(words) : QString());
    m_findNote->setVisible(missed);
    from.clearSelection();
    m_view->showPlace(found.isNull() ? from : found);
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
    if (m_linkBar->isVisible()) {
        hideLink();
    } else if (m_find->hasFocus() && !m_find->text().isEmpty()) {
        m_find->clear();
        find(Find::AsTyped);
    } else
        QDialog::reject();
}

} // namespace Postseal
