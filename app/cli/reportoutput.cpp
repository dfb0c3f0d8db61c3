#include "reportoutput.h"

#include "base/text.h"
#include "console.h"
#include "report/reportparts.h"

#include <QJsonObject>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;

QByteArray duplicateJson(const Repeated &again, bool oneLine)
{
    return safeJson(QJsonObject{{u"schema"_s, duplicateSchema.toString()},
                                {u"line"_s, again.line.line},
                                {u"domain"_s, again.line.input.domain.toString()},
                                {u"firstLine"_s, again.firstLine}},
                    oneLine);
}

QString duplicateText(const Repeated &again)
{
    return cliText(QT_TRANSLATE_NOOP("Cli", "{domain} (line {line}): the same as on line {first}.\n"),
                   {{u"domain"_s, again.line.input.domain.toString()},
                    {u"line"_s, QString::number(again.line.line)},
                    {u"first"_s, QString::number(again.firstLine)}});
}

} // namespace

QStringList reportFormats()
{
    return {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("jsonl"),
            QStringLiteral("markdown"), QStringLiteral("html")};
}

ReportOutput::ReportOutput(Console &console, ReportStyle style, int exit)
    : m_console(console), m_style(std::move(style)),
      m_streams(m_style.path.isEmpty() || m_style.path == u"-"), m_colour(m_streams && console.colour()),
      m_exit(exit)
{
    // Opened now, so that a run whose results have no place ends before it begins.
    if (m_style.isList && !m_streams && m_style.format == ReportFormat::JsonLines)
        openFile();
}

bool ReportOutput::isInOrder() const
{
    return m_style.format == ReportFormat::Text || m_style.format == ReportFormat::Markdown;
}

QByteArray ReportOutput::print(const Report &report, const FeedLine &line) const
{
    switch (m_style.format) {
    case ReportFormat::Text:
        return toText(report, m_colour).toUtf8();
    case ReportFormat::Markdown:
        return toMarkdown(report).toUtf8();
    case ReportFormat::Html:
        return {};
    case ReportFormat::Json:
    case ReportFormat::JsonLines:
        break;
    }
    QJsonObject object = toJson(report, m_style.withEvidence);
    if (m_style.isList)
        object.insert(u"line"_s, line.line);
    return safeJson(object, m_style.format == ReportFormat::JsonLines);
}

void ReportOutput::openFile()
{
    m_file.emplace(m_style.path, m_style.keep, m_style.seen);
    tellFault();
}

void ReportOutput::tellFault()
{
    if (m_file->error().isEmpty())
        return;
    m_closed = true;
    m_exit = FileTrouble;
    m_console.say(
        cliText(QT_TRANSLATE_NOOP("Cli", "“{file}” cannot be written: {reason}."),
                {{u"file"_s, visibleText(m_style.path)}, {u"reason"_s, visibleText(m_file->error())}}));
}

void ReportOutput::writeNow(const QByteArray &data)
{
    if (m_closed)
        return;
    if (m_streams) {
        m_closed = m_console.write(data) != Fine;
    } else if (m_style.isList && m_style.format == ReportFormat::JsonLines) {
        m_file->append(data);
        tellFault();
    } else {
        m_held += data;
    }
    if (m_closed)
        m_exit = FileTrouble;
}

void ReportOutput::add(const LookedAt &done)
{
    m_exit = worseExit(m_exit, exitStatus(done.report, m_style.strict));
    if (m_style.format == ReportFormat::JsonLines)
        return writeNow(done.printed);
    const bool whole = m_style.format == ReportFormat::Html;
    hold(done.index, {done.printed, whole ? std::optional(done.report) : std::nullopt});
}

void ReportOutput::repeat(const Repeated &again)
{
    if (m_style.format == ReportFormat::JsonLines)
        return writeNow(duplicateJson(again, true));
    if (m_style.format == ReportFormat::Json)
        return hold(again.index, {duplicateJson(again, false), {}});
    if (isInOrder())
        hold(again.index, {duplicateText(again).toUtf8(), {}});
}

void ReportOutput::hold(qsizetype index, Held held)
{
    m_waiting.insert(index, std::move(held));
    while (isInOrder() && !m_waiting.isEmpty() && m_waiting.firstKey() == m_nextInOrder) {
        if (m_nextInOrder > 0)
            writeNow("\n");
        writeNow(m_waiting.take(m_nextInOrder++).printed);
    }
}

/// One document of all; inside of strings there is no line end.
QByteArray ReportOutput::jsonArray() const
{
    QByteArray text = "[\n";
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        const QByteArray object = it->printed.trimmed();
        text += (it == m_waiting.cbegin() ? "    " : ",\n    ") + QByteArray(object).replace("\n", "\n    ");
    }
    return text + (m_waiting.isEmpty() ? "]\n" : "\n]\n");
}

void ReportOutput::finish(bool interrupted)
{
    if (m_file && !interrupted)
        writeNow({}); // half a line of an earlier run goes too
    if (m_file && !m_closed) {
        m_file->finish();
        tellFault();
    }
    if (m_file || (interrupted && m_style.format != ReportFormat::JsonLines))
        return;
    if (m_style.format == ReportFormat::Json && m_waiting.size() == 1) {
        writeNow(m_waiting.first().printed);
    } else if (m_style.format == ReportFormat::Json) {
        writeNow(jsonArray());
    } else if (m_style.format == ReportFormat::Html) {
        QList<Report> reports;
        for (const Held &held : std::as_const(m_waiting))
            reports.append(*held.report);
        writeNow(toHtml(reports).toUtf8());
    }
    m_waiting.clear();
    // The evidence in JSON holds what earlier runs and TLS reports know; the other formats are made to be
    // shown.
    const bool whole = m_style.format == ReportFormat::Json || m_style.format == ReportFormat::JsonLines;
    if (!m_streams && !m_closed &&
        m_console.writeTo(m_style.path, m_held, whole ? Readers::Owner : Readers::AsUsual) != Fine)
        m_exit = FileTrouble;
}

} // namespace Postseal
