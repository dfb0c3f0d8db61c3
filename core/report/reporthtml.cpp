#include "report/reportparts.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace Postseal {
namespace {

constexpr auto style = R"(
:root { color-scheme: light dark; --ink: #1d2327; --paper: #fff; --soft: #5b656d; --line: #d8dee3;
  --pass: #1a7f37; --info: #0b63c5; --warning: #9a5b00; --error: #c01c28; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaed; --paper: #16191c; --soft: #a3adb5; --line: #343b41;
  --pass: #57c274; --info: #6cb1ff; --warning: #f0b34b; --error: #ff7b81; } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); max-width: 56rem;
  margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin-bottom: .25rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
.verdict { font-size: 1.15rem; font-weight: 600; } .soft { color: var(--soft); } p { margin: .25rem 0; }
ul { list-style: none; margin: 0; padding: 0; } li { border-top: 1px solid var(--line); padding: .4rem 0; }
.status { display: inline-block; min-width: 7.5rem; font-weight: 600; color: var(--soft); }
.pass .status { color: var(--pass); } .info .status { color: var(--info); }
.warning .status { color: var(--warning); } .error .status { color: var(--error); }
.detail { margin-inline-start: 7.5rem; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); }
pre, code { font-family: ui-monospace, monospace; font-size: .9rem; } pre { white-space: pre-wrap; }
@media print { body { margin: 0; max-width: none; } li { break-inside: avoid; } }
)";

QString wrapped(const char *name, const QString &html, const char *cssClass)
{
    const QString tag = QString::fromLatin1(name);
    const QString attribute =
        cssClass == nullptr ? QString() : QStringLiteral(" class=\"%1\"").arg(QLatin1String(cssClass));
    return QLatin1Char('<') + tag + attribute + QLatin1Char('>') + html + QStringLiteral("</") + tag +
           QStringLiteral(">\n");
}

QString element(const char *name, const QString &text, const char *cssClass = nullptr)
{
    return wrapped(name, text.toHtmlEscaped(), cssClass);
}

/// Observed text alone: whatever its direction, it does not turn what stands around it.
QString observed(const char *name, const QString &text, const char *cssClass = nullptr)
{
    return wrapped(name, QStringLiteral("<bdi>") + text.toHtmlEscaped() + QStringLiteral("</bdi>"), cssClass);
}

QString page(const QString &title, const QString &body)
{
    const QString language = reportText(QT_TRANSLATE_NOOP("Report", "en")).toHtmlEscaped();
    const bool rightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"") + language +
           (rightToLeft ? QStringLiteral("\" dir=\"rtl") : QString()) +
           QStringLiteral("\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                          "style-src 'unsafe-inline'\">\n") +
           element("title", title) + QStringLiteral("<style>") + QString::fromLatin1(style) +
           QStringLiteral("</style>\n</head>\n<body>\n") + body + QStringLiteral("</body>\n</html>\n");
}

QString findingHtml(const Finding &finding)
{
    const QString status = statusSign(finding.status) + QLatin1Char(' ') + statusName(finding.status);
    QString out = QStringLiteral("<li class=\"%1\">").arg(QLatin1String(statusWord(finding.status)));
    out += element("span", status, "status") +
           element(isDetailed(finding) ? "strong" : "span", visibleSentence(finding.title()));
    const QString about = aboutOf(finding);
    if (!about.isEmpty())
        out += QStringLiteral(" – ") + observed("span", about, "soft");
    if (isDetailed(finding)) {
        out += element("code", finding.name(), "soft") + QStringLiteral("<div class=\"detail\">\n");
        for (const LabelledText &part : partsOf(finding)) {
            out += QStringLiteral("<p>");
            if (!part.label.isEmpty())
                out += element("strong", part.label + QLatin1Char(':'));
            out += part.text.toHtmlEscaped() + QStringLiteral("</p>\n");
        }
        out += QStringLiteral("</div>");
    }
    return out + QStringLiteral("</li>\n");
}

QString sectionsHtml(const Findings &findings)
{
    QString out;
    for (const ReportSection &section : sectionsOf(findings)) {
        out += element("h2", section.title) + QStringLiteral("<ul>\n");
        for (const Finding &finding : section.shown)
            out += findingHtml(finding);
        for (const QString &counted : countedSentences(section))
            out += element("li", statusSign(Status::Skipped) + QLatin1Char(' ') + counted, "soft");
        out += QStringLiteral("</ul>\n");
    }
    return out;
}

QString tableHtml(const QList<QStringList> &rows)
{
    QString out = QStringLiteral("<table>\n");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        out += QStringLiteral("<tr>");
        for (const QString &cell : rows[i])
            out += element(i == 0 ? "th" : "td", cell);
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</table>\n");
}

QString sendersHtml(const QList<LabelledText> &lines)
{
    if (lines.isEmpty())
        return {};
    QString out = element("h2", reportText(QT_TRANSLATE_NOOP("Report", "How senders read this"))) +
                  QStringLiteral("<table>\n");
    for (const LabelledText &line : lines)
        out += QStringLiteral("<tr>") + element("th", line.label) + element("td", line.text) +
               QStringLiteral("</tr>\n");
    return out + QStringLiteral("</table>\n");
}

QString publishedHtml(const PublishedRecords &records)
{
    QString out =
        element("h2", reportText(QT_TRANSLATE_NOOP("Report", "Published now"))) + QStringLiteral("<table>\n");
    for (const LabelledText &line : publishedLines(records))
        out += QStringLiteral("<tr>") + element("th", line.label) + observed("td", line.text) +
               QStringLiteral("</tr>\n");
    out += QStringLiteral("</table>\n");
    if (records.policy)
        out += element("p", reportText(QT_TRANSLATE_NOOP("Report", "Policy file:"))) +
               element("pre", visibleLines(*records.policy));
    return out;
}

QString reportHtml(const Report &report)
{
    const ReportHead head = headOf(report);
    QString body = element("h1", head.domain) + element("p", head.verdict, "verdict");
    for (const QString &line : head.lines)
        body += element("p", line, "soft");
    body += sectionsHtml(report.findings);
    if (!report.delivery.isEmpty())
        body += element("h2", reportText(QT_TRANSLATE_NOOP("Report", "Delivery"))) +
                tableHtml(deliveryRows(report));
    body += sendersHtml(senderLines(report.senders));
    return body + publishedHtml(publishedIn(report.evidence));
}

} // namespace

QString findingsToHtml(const QString &title, const Findings &findings)
{
    const QString shown = visibleText(title);
    return page(shown, element("h1", shown) + element("p", tally(findings) + QLatin1Char('.'), "soft") +
                           sectionsHtml(findings));
}

QString toHtml(const Report &report)
{
    return toHtml(QList<Report>{report});
}

QString toHtml(const QList<Report> &reports)
{
    QString body;
    for (const Report &report : reports)
        body += QStringLiteral("<article>\n") + reportHtml(report) + QStringLiteral("</article>\n");
    const QString title = reports.size() == 1 ? headOf(reports.first()).domain + QStringLiteral(" – Postseal")
                                              : QStringLiteral("Postseal");
    return page(title, body);
}

} // namespace Postseal
