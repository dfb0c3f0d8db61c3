#include "reportoutput.h"

#include "console.h"
#include "report/reportparts.h"

#include <QJsonArray>

namespace Postseal {

QStringList reportFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("jsonl"),
            QStringLiteral("markdown"), QStringLiteral("html")};
}

ReportOutput::ReportOutput(Console &console, ReportFormat format, QString path, qsizetype expected,
                           bool strict)
    : m_console(console), m_format(format), m_path(std::move(path)), m_expected(expected), m_strict(strict),
      m_streams(m_path.isEmpty() || m_path == QLatin1String("-"))
{
}

QByteArray ReportOutput::printed(const Report &report) const
{
    switch (m_format) {
    case ReportFormat::Text:
        return toText(report, m_streams && m_console.colour()).toUtf8();
    case ReportFormat::Markdown:
        return toMarkdown(report).toUtf8();
    case ReportFormat::Html:
        return toHtml(report).toUtf8();
    case ReportFormat::Json:
    case ReportFormat::JsonLines:
        break;
    }
    return safeJson(toJson(report), m_format == ReportFormat::JsonLines);
}

void ReportOutput::writeNow(const QByteArray &data)
{
    if (!m_streams)
        m_held += data;
    else if (m_exit != FileTrouble && m_console.write(data) != Fine)
        m_exit = FileTrouble;
}

void ReportOutput::add(qsizetype index, const Report &report)
{
    m_exit = worseExit(m_exit, exitStatus(report, m_strict));
    if (m_format == ReportFormat::JsonLines)
        return writeNow(printed(report));
    m_waiting.insert(index, report);
    if (m_format == ReportFormat::Text || m_format == ReportFormat::Markdown)
        flushInOrder();
}

void ReportOutput::flushInOrder()
{
    while (!m_waiting.isEmpty() && m_waiting.firstKey() == m_nextInOrder) {
        if (m_nextInOrder > 0)
            writeNow("\n");
        writeNow(printed(m_waiting.take(m_nextInOrder++)));
    }
}

void ReportOutput::finish(bool interrupted)
{
    if (interrupted && m_format != ReportFormat::JsonLines)
        return;
    if (m_format == ReportFormat::Json && m_expected == 1 && !m_waiting.isEmpty()) {
        writeNow(printed(m_waiting.first()));
    } else if (m_format == ReportFormat::Json) {
        QJsonArray array;
        for (const Report &report : std::as_const(m_waiting))
            array.append(toJson(report));
        writeNow(safeJson(array));
    } else if (m_format == ReportFormat::Html) {
        writeNow(toHtml(m_waiting.values()).toUtf8());
    }
    m_waiting.clear();
    // The evidence in JSON holds what earlier runs and TLS reports know; the other formats are made to be
    // shown.
    const bool whole = m_format == ReportFormat::Json || m_format == ReportFormat::JsonLines;
    if (!m_streams && m_console.writeTo(m_path, m_held, whole ? Readers::Owner : Readers::AsUsual) != Fine)
        m_exit = FileTrouble;
}

} // namespace Postseal
