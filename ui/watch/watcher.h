#pragma once

#include "lookpreparation.h"
#include "lookthread.h"
#include "report/changes.h"
#include "store/ledger.h"
#include "store/watchstore.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Postseal {

/// Looks again at the watched domains while the program runs, one at a time and beside the session, and tells
/// what changed.
class Watcher : public QObject {
    Q_OBJECT
public:
    /// What it takes from the world.
    struct Means {
        std::function<Settings()> settings = Settings::load;
        QString history = Database::usualPath();
        std::function<QDateTime()> now = QDateTime::currentDateTimeUtc;
        /// Empty: as the settings say.
        std::function<void(const LookPreparation::Use &)> options = {};
        int tickMs = 60 * 1000; ///< how often it is looked whether something is due
    };
    explicit Watcher(Means means, QObject *parent = nullptr);
    ~Watcher() override;

    [[nodiscard]] bool isWatched(const DomainName &domain) const;
    [[nodiscard]] const QList<DomainName> &watched() const { return m_watched; }
    /// Watches from now on; what changes is held against this report, or, without one that is finished,
    /// against the first look.
    void watch(const DomainName &domain, const Report *report);
    void unwatch(const DomainName &domain);
    /// Why nothing can be kept, as a sentence; empty when all is well.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// Looks at all of them now.
    void checkNow();
    [[nodiscard]] bool isLooking() const { return m_look != nullptr || m_prepares; }

    /// What was told of a domain last, since the program started.
    struct News {
        QDateTime when; ///< UTC
        QList<WatchChange> changes;
    };
    [[nodiscard]] News newsOf(const DomainName &domain) const { return m_news.value(domain.toString()); }

Q_SIGNALS:
    /// Another domain is watched, or one less, or there is trouble.
    void watchedChanged();
    /// Something changed; once a domain and round.
    void told(const Postseal::DomainName &domain, const QList<Postseal::WatchChange> &changes);
    /// A look has ended, whatever came of it.
    void looked(const Postseal::DomainName &domain);

private:
    [[nodiscard]] Ledger &ledger();
    QList<WatchStore::Watched> reload();
    void tick();
    [[nodiscard]] bool isDue(const WatchStore::Watched &watched);
    void prepare(const DomainName &domain);
    void start(LookOptions options);
    void finish(const Look::ReportPtr &report);
    void compare(const Report &report);
    [[nodiscard]] bool keeps(bool done);

    Means m_means;
    std::unique_ptr<Ledger> m_ledger; ///< opened when it is needed
    QList<DomainName> m_watched;
    QString m_trouble;
    LookPreparation m_preparation;
    std::unique_ptr<LookThread> m_thread; ///< made for the first look
    std::unique_ptr<Look> m_look;
    DomainName m_domain; ///< that is looked at
    bool m_prepares = false;
    QTimer m_tick;
    QSet<QString> m_asked;               ///< to be looked at whatever the time
    QHash<QString, QDateTime> m_notFrom; ///< not before, since the last try found no network
    QHash<QString, int> m_jitter;        ///< seconds, so that not all come at once
    QHash<QString, News> m_news;
};

} // namespace Postseal
