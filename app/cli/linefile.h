#pragma once

#include <QByteArray>
#include <QString>

namespace Postseal {

/// A file that grows by whole lines: whoever is killed leaves at most the last one unfinished.
class LineFile {
public:
    /// Keeps the first so many bytes of what is there, and goes on behind them.
    LineFile(const QString &path, qint64 keep);
    ~LineFile();
    Q_DISABLE_COPY_MOVE(LineFile)

    /// Writes this line. False, with a reason, when it cannot be written; nothing is then written any more.
    [[nodiscard]] bool append(const QByteArray &line);
    /// Empty as long as all went well.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] bool open(const QString &path, qint64 keep);
    int m_file = -1;
    QString m_error;
};

} // namespace Postseal
