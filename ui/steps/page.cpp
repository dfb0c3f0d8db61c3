#include "steps/page.h"

#include "theme.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/layoutpause.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace Postseal {

Page::Page(Session &session, Step step, const QString &subtitle, QWidget *parent)
    : QScrollArea(parent), m_session(session), m_step(step), m_nextTurn([this] { refreshIfSeen(); }),
      m_column(nullptr), m_subtitle(makeLabel(subtitle, "muted"))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("postsealPage"));
    content->setAttribute(Qt::WA_StyledBackground);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space(this, 7), space(this, 6), space(this, 7), space(this, 6));
    m_column->setSpacing(space(this, 2));
    m_column->addWidget(makeLabel(stepTitle(step), "title"));
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(space(this, 3));
    setWidget(content);
    setAccessibleName(stepTitle(step));
    // Only when it has been laid out: a row may be new.
    connect(qApp, &QApplication::focusChanged, this,
            [this] { QTimer::singleShot(0, this, &Page::showFocus); });
    const auto refreshSoon = [this] { m_nextTurn.start(); };
    connect(&session, &Session::reportChanged, this, refreshSoon);
    connect(&session, &Session::choicesChanged, this, &Page::refreshIfSeen);
    connect(&session, &Session::domainChanged, this, &Page::refreshIfSeen);
    connect(&session, &Session::runningChanged, this, refreshSoon);
}

void Page::showEvent(QShowEvent *event)
{
    m_nextTurn.stop();
    refresh();
    QScrollArea::showEvent(event);
}

void Page::refreshIfSeen()
{
    m_nextTurn.stop();
    if (!isVisible())
        return;
    const LayoutPause pause(widget());
    refresh();
}

/// Scrolls to what has the focus, all of it if it fits. Not under a pressed mouse button: it would click
/// elsewhere.
void Page::showFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!isVisible() || !focus || !widget()->isAncestorOf(focus) ||
        QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    QRect place(focus->mapTo(widget(), QPoint()), focus->size());
    const int margin = space(this, 1);
    place.setHeight(std::min(place.height(), viewport()->height() - 2 * margin));
    ensureVisible(place.center().x(), place.center().y(), place.width() / 2, place.height() / 2 + margin);
}

void Page::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

QLabel *Page::addHead(const QString &text)
{
    QLabel *label = makeLabel(text, "head");
    m_column->addWidget(label);
    return label;
}

void Page::addGap()
{
    m_column->addSpacing(space(this, 3));
}

void Page::finishColumn()
{
    m_column->addStretch(1);
}

void Page::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
}

void Page::clearWithDomain(FieldNote *note)
{
    connect(&m_session, &Session::domainChanged, note, [note] { note->say({}); });
}

QVBoxLayout *makeColumn(QWidget *holder)
{
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(holder, 2));
    return column;
}

} // namespace Postseal
