#include "sessionmemory.h"

#include "base/text.h"

#include <QDateTime>

namespace Postseal {

void SessionMemory::use(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    m_ledger.reset();
}

QString SessionMemory::path()
{
    switch (m_kind) {
    case Kind::Lasting:
        return Ledger::usualPath();
    case Kind::ForNow:
        if (!m_folder)
            m_folder = std::make_unique<QTemporaryDir>();
        return m_folder->filePath(QStringLiteral("history"));
    case Kind::None:
        break;
    }
    return {};
}

Ledger *SessionMemory::ledger()
{
    // What could not be used is opened anew: somebody may have put it right.
    if (m_kind != Kind::None && (!m_ledger || !m_ledger->error().isEmpty()))
        m_ledger = std::make_unique<Ledger>(path());
    return m_ledger.get();
}

QString SessionMemory::trouble() const
{
    return m_ledger ? visibleText(m_ledger->error(), 400) : QString();
}

void SessionMemory::recall(const DomainName &domain, LookOptions *options)
{
    if (!ledger())
        return;
    ledger()->recall(domain, QDateTime::currentDateTimeUtc()).handTo(options);
}

void SessionMemory::record(const Evidence &evidence)
{
    if (m_kind == Kind::Lasting)
        (void)ledger()->record(evidence);
    else if (m_kind == Kind::ForNow)
        (void)ledger()->recordHost(evidence);
}

void SessionMemory::handOut(const Choices &choices)
{
    if (m_kind == Kind::Lasting)
        (void)ledger()->recordHandedOut(choices, QDateTime::currentDateTimeUtc());
}

} // namespace Postseal
