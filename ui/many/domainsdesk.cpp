#include "many/domainsdesk.h"

#include "base/text.h"
#include "many/domainsclerk.h"

#include <QDir>
#include <QFileInfo>

namespace Postseal {

DomainsDesk::DomainsDesk(Means means, QObject *parent)
    : QObject(parent), m_means(std::move(means)),
      m_clerk(new DomainsClerk(this, m_means.history, !m_means.options))
{
    m_thread.setObjectName(QStringLiteral("domains"));
    m_clerk->moveToThread(&m_thread);
    m_thread.start();
}

DomainsDesk::~DomainsDesk()
{
    m_clerk->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

template <class Work> void DomainsDesk::ask(Work work)
{
    QMetaObject::invokeMethod(
        m_clerk, [clerk = m_clerk, work = std::move(work)] { work(*clerk); }, Qt::QueuedConnection);
}

void DomainsDesk::load()
{
    ask([](DomainsClerk &clerk) { clerk.load(); });
}

void DomainsDesk::add(const QString &text)
{
    ask([text](DomainsClerk &clerk) {
        QList<DomainInput> inputs;
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            const QString trimmed = line.trimmed();
            if (!trimmed.isEmpty() && !trimmed.startsWith(QLatin1Char('#')))
                inputs.append(readMailDomain(trimmed));
        }
        DomainFeed feed(inputs);
        clerk.add(feed, {});
    });
}

void DomainsDesk::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString shown = visibleText(QDir::toNativeSeparators(path), 200);
        // A pipe would keep the clerk waiting for whoever writes into it.
        if (QFileInfo info(path); info.exists() && !info.isFile()) {
            Q_EMIT said(tr("%1 cannot be read: %2.").arg(shown, tr("it is no file")), true);
            continue;
        }
        ask([path, shown](DomainsClerk &clerk) {
            DomainFeed feed(path);
            clerk.add(feed, shown);
        });
    }
}

void DomainsDesk::remove(const QList<DomainName> &domains)
{
    ask([domains](DomainsClerk &clerk) { clerk.remove(domains); });
}

void DomainsDesk::check(const QList<DomainName> &domains)
{
    if (m_checking || domains.isEmpty())
        return;
    m_checking = true;
    m_stopped = false;
    Q_EMIT checkingChanged();
    const auto use = [this, domains](const LookOptions &options) {
        if (m_stopped)
            return endChecking();
        ask([domains, options](DomainsClerk &clerk) { clerk.check(domains, options); });
    };
    if (m_means.options)
        m_means.options(use);
    else
        m_preparation.prepare(m_means.settings(), use);
}

void DomainsDesk::stop()
{
    m_stopped = true;
    ask([](DomainsClerk &clerk) { clerk.stop(); });
}

void DomainsDesk::endChecking()
{
    m_checking = false;
    Q_EMIT checkingChanged();
}

} // namespace Postseal
