#pragma once

#include "probe/domainfeed.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

namespace Postseal {

/// Which domains of a list came up already, and what stands in the output of an earlier run. Keeps some
/// forty bytes for each domain, not its name.
class SeenDomains {
public:
    /// The line on which this domain came up first; no value, and it is noted, when this is the first.
    [[nodiscard]] std::optional<qint64> firstLine(const FeedLine &line);

    /// Reads the JSON lines that an earlier run left. Half a line at the end does not count. False, with a
    /// reason in error(), when the file cannot be read or is something else; a missing one is empty.
    [[nodiscard]] bool readOutput(const QString &path, bool strict);
    [[nodiscard]] const QString &error() const { return m_error; }
    /// How much of the file are whole lines.
    [[nodiscard]] qint64 wholeBytes() const { return m_wholeBytes; }
    /// How long it was when it was read; negative when it was not.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The exit status of what stands there.
    [[nodiscard]] int exit() const { return m_exit; }
    /// This line of the list has its line there.
    [[nodiscard]] bool isDone(const FeedLine &line);

private:
    using Digest = std::pair<quint64, quint64>;
    [[nodiscard]] static Digest digestOf(const QByteArray &name, qint64 line = 0);
    [[nodiscard]] bool takeLine(const QByteArray &json, bool strict);

    QHash<Digest, qint64> m_first;
    QSet<Digest> m_done; ///< of line and name
    qint64 m_wholeBytes = 0;
    qint64 m_size = -1;
    int m_exit = 0;
    QString m_error;
};

} // namespace Postseal
