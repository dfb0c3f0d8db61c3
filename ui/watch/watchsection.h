#pragma once

#include "session.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace Postseal {

class Watcher;

/// The part of a page that lets the domain be watched, and shows what was noticed of it last.
class WatchSection : public QWidget {
    Q_OBJECT
public:
    WatchSection(Session &session, Watcher &watcher, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] QCheckBox *box() const { return m_box; }
    [[nodiscard]] class RowsCard *news() const { return m_news; }

private:
    void setWatched(bool on);
    void showNews();

    Session &m_session;
    Watcher &m_watcher;
    QCheckBox *m_box;
    QLabel *m_hint;
    class FieldNote *m_trouble;
    QLabel *m_newsHead;
    class RowsCard *m_news;
};

} // namespace Postseal
