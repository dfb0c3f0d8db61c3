#pragma once

#include "dns/domainname.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <functional>

namespace Postseal {

/// Reads lists of domains that a person gives to the window: pasted text and files. Each line that is none is
/// counted, the first one of each source is told with its number and reason. What comes beyond the room of
/// the list is left out, however long a source is.
class DomainLines {
public:
    /// isWanted is asked now and then, and ends the reading when it says no.
    explicit DomainLines(std::function<bool()> isWanted) : m_isWanted(std::move(isWanted)) {}

    void readText(const QString &text);
    /// The path is told with what is wrong in it, unless it is the only source.
    void readFile(const QString &path, bool isOnly);

    /// Each once, in the order in which they came.
    [[nodiscard]] const QList<DomainName> &domains() const { return m_domains; }
    /// What became of them, when so many of the domains were new, and so many found no room.
    [[nodiscard]] QString sentence(qsizetype added, qsizetype leftOut) const;
    [[nodiscard]] bool hasFaults() const { return !m_faults.isEmpty(); }

private:
    void take(const DomainInput &input, qint64 line, const QString &source);
    void fault(const QString &source, const QString &sentence);

    std::function<bool()> m_isWanted;
    QList<DomainName> m_domains;
    QSet<DomainName> m_seen;
    qsizetype m_twice = 0;
    qsizetype m_moreFaults = 0;
    QHash<QString, int> m_faultsOf; ///< by source
    QStringList m_faults;           ///< sentences
    bool m_cut = false;
};

} // namespace Postseal
