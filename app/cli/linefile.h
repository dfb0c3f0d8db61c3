#pragma once

#include <QByteArray>
#include <QString>

namespace Postseal {

/// A file that grows by whole lines: whoever is killed leaves at most the last one unfinished.
class LineFile {
public:
    /// Keeps the first so many bytes of what is there, and goes on behind them; what is to go goes with the
    /// first line that comes. seen: how long the file was when that was found out, and still has to be;
    /// negative when nothing of it was read.
    LineFile(const QString &path, qint64 keep, qint64 seen = -1);
    ~LineFile();
    Q_DISABLE_COPY_MOVE(LineFile)

    /// Writes this line. False, with a reason, when it cannot be written; what was written of it goes again,
    /// and nothing is written any more.
    bool append(const QByteArray &line);
    /// Closes the file. False, with a reason, when not all of it is on the disk.
    bool finish();
    /// Empty as long as all went well.
    [[nodiscard]] const QString &error() const { return m_error; }

private:
    [[nodiscard]] bool open(qint64 seen);
    [[nodiscard]] bool isStillThere() const;
    void fail();
    int m_file = -1;
    QByteArray m_path; ///< as the system has it
    QString m_error;
    qint64 m_keep;        ///< how long it is, as far as it is whole
    bool m_cuts = false;  ///< before the next line
    bool m_holds = false; ///< what is in it stays there, as in no pipe
};

} // namespace Postseal
