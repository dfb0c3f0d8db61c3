#pragma once

#include "runoutput.h"

#include <QMap>
#include <QStringList>

namespace Postseal {

class Console;

enum class ReportFormat { Text, Json, JsonLines, Markdown, Html };
/// The words of --format, in the order of the enum.
[[nodiscard]] QStringList reportFormats();

/// Takes reports as they end and writes them in the order that was asked for. Text and JSON lines go out at
/// once when they go to standard output; the rest at the end.
class ReportOutput : public RunOutput {
public:
    ReportOutput(Console &console, ReportFormat format, QString path, qsizetype expected, bool strict);

    void add(qsizetype index, const Report &report) override;
    /// Writes what was held back. An interrupted run only keeps its JSON lines.
    void finish(bool interrupted) override;
    [[nodiscard]] int exit() const override { return m_exit; }

private:
    void writeNow(const QByteArray &data);
    void flushInOrder();
    [[nodiscard]] QByteArray printed(const Report &report) const;

    Console &m_console;
    ReportFormat m_format;
    QString m_path;
    qsizetype m_expected;
    bool m_strict;
    bool m_streams;
    qsizetype m_nextInOrder = 0;
    QMap<qsizetype, Report> m_waiting;
    QByteArray m_held;
    int m_exit = 0;
};

} // namespace Postseal
