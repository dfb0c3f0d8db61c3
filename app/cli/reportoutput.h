#pragma once

#include "linefile.h"
#include "runoutput.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace Postseal {

class Console;

enum class ReportFormat { Text, Json, JsonLines, Markdown, Html };
/// The words of --format, in the order of the enum.
[[nodiscard]] QStringList reportFormats();

inline constexpr QStringView reportSchema = u"postseal-report/1";
/// In the place of a report: the domain stood on an earlier line already.
inline constexpr QStringView duplicateSchema = u"postseal-duplicate/1";

/// How reports are to be written.
struct ReportStyle {
    ReportFormat format = ReportFormat::Text;
    QString path; ///< empty: standard output
    bool strict = false;
    bool withEvidence = true;
    bool isList =
        false;       ///< of many domains: with numbers of lines, and JSON lines go into the file as they come
    qint64 keep = 0; ///< bytes of such a file that stay
    qint64 seen = -1; ///< its size, where that was found out
};

/// Takes reports as they end and writes them in the order that was asked for. Text and JSON lines go out at
/// once when they go to standard output, and JSON lines of a list always; the rest at the end.
class ReportOutput : public RunOutput {
public:
    ReportOutput(Console &console, ReportStyle style, int exit = 0);

    [[nodiscard]] QByteArray print(const Report &report, const FeedLine &line) const override;
    void add(const LookedAt &done) override;
    void repeat(const Repeated &again) override;
    [[nodiscard]] qsizetype held() const override { return isInOrder() ? m_waiting.size() : 0; }
    [[nodiscard]] bool isClosed() const override { return m_closed; }
    /// Writes what was held back. An interrupted run only keeps its JSON lines.
    void finish(bool interrupted) override;
    [[nodiscard]] int exit() const override { return m_exit; }

private:
    /// What waits for its turn, or for the end: as printed, or, for one HTML page of all, as it is.
    struct Held {
        QByteArray printed;
        std::optional<Report> report;
    };
    [[nodiscard]] bool isInOrder() const;
    void openFile();
    void tellFault();
    void writeNow(const QByteArray &data);
    void hold(qsizetype index, Held held);
    [[nodiscard]] QByteArray jsonArray() const;

    Console &m_console;
    const ReportStyle m_style;
    const bool m_streams;
    const bool m_colour;
    std::optional<LineFile> m_file;
    qsizetype m_nextInOrder = 0;
    QMap<qsizetype, Held> m_waiting;
    QByteArray m_held;
    bool m_closed = false;
    int m_exit;
};

} // namespace Postseal
