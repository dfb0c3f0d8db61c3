#pragma once

#include "dns/domainname.h"

#include <QObject>
#include <QQueue>

#include <optional>

class QSocketNotifier;

namespace Postseal {

/// A domain to look at, or a line that is none.
struct FeedLine {
    qint64 line = 0; ///< of the list, from 1; 0 for an argument
    DomainInput input;
    QString text = {}; ///< of the line, as it stands there
};

/// Where the domains of a run come from, one after another: arguments, or a list that is read as far as it is
/// needed, so that a million lines take no more memory than ten. Empty lines and those that begin with # are
/// passed over; a byte order mark and either kind of line end are taken. Of a line only the first 4 KiB
/// count.
class DomainFeed : public QObject {
    Q_OBJECT
public:
    explicit DomainFeed(const QList<DomainInput> &inputs, QObject *parent = nullptr);
    /// Reads this file, standard input for "-".
    explicit DomainFeed(const QString &path, QObject *parent = nullptr);
    ~DomainFeed() override;

    /// The next one; no value when there is none yet, or none any more.
    [[nodiscard]] std::optional<FeedLine> next();
    /// Nothing will come any more.
    [[nodiscard]] bool atEnd() const { return m_ended && m_given.isEmpty(); }
    /// Why the list cannot be read, or not to its end; empty when it can.
    [[nodiscard]] const QString &error() const { return m_error; }
    /// How much of the whole has been handed out, from 0 to 1; no value where that cannot be known, as in a
    /// pipe.
    [[nodiscard]] std::optional<double> share() const;

Q_SIGNALS:
    /// After next() gave nothing: now there is something, or the end.
    void ready();

private:
    [[nodiscard]] std::optional<QByteArray> takeLine();
    [[nodiscard]] bool readMore();
    void fail();

    QQueue<FeedLine> m_given;
    qsizetype m_givenAtFirst = 0;
    int m_file = -1;
    qint64 m_size = -1; ///< of a file
    qint64 m_taken = 0; ///< bytes of the lines handed out
    qint64 m_number = 0;
    QByteArray m_chunk;
    qsizetype m_at = 0; ///< in the chunk
    QByteArray m_line;  ///< the beginning of one whose end has not come yet
    bool m_ended = true;
    QString m_error;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Postseal
