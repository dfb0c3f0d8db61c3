#include "many/domainsdesk.h"

#include "many/domainsclerk.h"

namespace Postseal {

DomainsDesk::DomainsDesk(Means means, QObject *parent)
    : QObject(parent), m_means(std::move(means)),
      m_clerk(new DomainsClerk(this, m_means.history, !m_means.options))
{
    connect(&m_preparation, &LookPreparation::trouble, this,
            [this](const QString &sentence) { Q_EMIT said(sentence, true); });
    m_thread.setObjectName(QStringLiteral("domains"));
    m_clerk->moveToThread(&m_thread);
    m_thread.start();
}

DomainsDesk::~DomainsDesk()
{
    m_thread.requestInterruption();
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
    ask([text](DomainsClerk &clerk) { clerk.addText(text); });
}

void DomainsDesk::addFiles(const QStringList &paths)
{
    ask([paths](DomainsClerk &clerk) { clerk.addFiles(paths); });
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
