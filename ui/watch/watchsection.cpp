#include "watch/watchsection.h"

#include "language.h"
#include "steps/page.h"
#include "theme.h"
#include "watch/changerows.h"
#include "watch/watcher.h"
#include "widgets/banner.h"
#include "widgets/labels.h"
#include "widgets/rows.h"

#include <QCheckBox>
#include <QLocale>
#include <QVBoxLayout>

namespace Postseal {
WatchSection::WatchSection(Session &session, Watcher &watcher, QWidget *parent)
    : QWidget(parent), m_session(session), m_watcher(watcher), m_box(new QCheckBox(tr("&Watch this domain"))),
      m_hint(makeLabel({}, "muted")), m_trouble(new FieldNote), m_newsHead(makeLabel({}, "strong")),
      m_news(new RowsCard)
{
    QVBoxLayout *column = makeColumn(this);
    column->addWidget(makeLabel(tr("Keep an eye on it"), "head"));
    column->addWidget(m_box, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    column->addWidget(m_trouble);
    column->addWidget(m_newsHead);
    column->addWidget(m_news);
    connect(m_box, &QCheckBox::toggled, this, &WatchSection::setWatched);
    connect(&watcher, &Watcher::watchedChanged, this, &WatchSection::refresh);
    connect(&watcher, &Watcher::told, this, &WatchSection::refresh);
    connect(&session, &Session::settingsChanged, this, &WatchSection::refresh);
}

void WatchSection::setWatched(bool on)
{
    if (on)
        m_watcher.watch(m_session.domain(), m_session.report());
    else
        m_watcher.unwatch(m_session.domain());
    refresh();
}

void WatchSection::refresh()
{
    const bool real = m_session.hasDomain() && m_session.source() == Session::Source::Network;
    m_box->setEnabled(real);
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(real && m_watcher.isWatched(m_session.domain()));
    const int hours = m_session.settings().watchHours;
    m_hint->setText(
        real || !m_session.hasDomain()
            ? tr("While Postseal runs, the domain is checked again every %1 hours, and you are told "
                 "what changed. A timer of the system does it without Postseal, see Settings.")
                  .arg(numberText(hours))
            : tr("Only a real domain can be watched."));
    m_trouble->say(m_watcher.trouble());
    showNews();
}

void WatchSection::showNews()
{
    const Watcher::News news = m_watcher.newsOf(m_session.domain());
    const QList<RowText> rows = changeRows(news.changes);
    m_newsHead->setText(
        tr("Noticed %1").arg(QLocale().toString(news.when.toLocalTime(), QLocale::ShortFormat)));
    m_newsHead->setVisible(!rows.isEmpty());
    m_news->setRows(rows);
    m_news->setVisible(!rows.isEmpty());
}

} // namespace Postseal
