#include "report/reportparts.h"

#include "base/text.h"

#include <QCoreApplication>

namespace Postseal {
namespace {

QString row(const QStringList &cells)
{
    QString out = QStringLiteral("|");
    for (const QString &cell : cells)
        out += QLatin1Char(' ') + markdownText(cell) + QStringLiteral(" |");
    return out + QLatin1Char('\n');
}

QString findingMarkdown(const Finding &finding)
{
    const QString about = aboutOf(finding);
    QString out = QStringLiteral("- %1 **%2**: %3")
                      .arg(markdownText(statusSign(finding.status)), statusName(finding.status),
                           markdownText(visibleSentence(finding.title())));
    if (!about.isEmpty())
        out += QStringLiteral(" – ") + markdownText(about);
    if (!isDetailed(finding))
        return out + QLatin1Char('\n');
    out += QStringLiteral(" (`%1`)\n").arg(finding.name());
    for (const LabelledText &part : partsOf(finding)) {
        const QString label =
            part.label.isEmpty() ? QString() : QStringLiteral("**%1:** ").arg(markdownText(part.label));
        out += QStringLiteral("    - ") + label + markdownText(part.text) + QLatin1Char('\n');
    }
    return out;
}

QString sectionsMarkdown(const Findings &findings)
{
    QString out;
    for (const ReportSection &section : sectionsOf(findings)) {
        out += QStringLiteral("\n## %1\n\n").arg(markdownText(section.title));
        for (const Finding &finding : section.shown)
            out += findingMarkdown(finding);
        for (const QString &counted : countedSentences(section))
            out += QStringLiteral("- %1 %2\n").arg(statusSign(Status::Skipped), markdownText(counted));
    }
    return out;
}

QString deliveryMarkdown(const Report &report)
{
    const QList<QStringList> rows = deliveryRows(report);
    QString out = QStringLiteral("\n## %1\n\n").arg(reportText(QT_TRANSLATE_NOOP("Report", "Delivery")));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        out += row(rows[i]);
        if (i == 0)
            out += QLatin1Char('|') + QStringLiteral(" --- |").repeated(rows[i].size()) + QLatin1Char('\n');
    }
    return out;
}

QString sendersMarkdown(const QList<LabelledText> &lines)
{
    QString out;
    if (!lines.isEmpty())
        out = QStringLiteral("\n## %1\n\n")
                  .arg(reportText(QT_TRANSLATE_NOOP("Report", "How senders read this")));
    for (const LabelledText &line : lines)
        out += line.label.isEmpty()
                   ? QStringLiteral("- %1\n").arg(markdownText(line.text))
                   : QStringLiteral("- **%1**: %2\n").arg(markdownText(line.label), markdownText(line.text));
    return out;
}

QString publishedMarkdown(const PublishedRecords &records)
{
    QString out = QStringLiteral("\n## %1\n\n").arg(reportText(QT_TRANSLATE_NOOP("Report", "Published now")));
    for (const LabelledText &line : publishedLines(records))
        out += QStringLiteral("- **%1**: %2\n").arg(markdownText(line.label), markdownText(line.text));
    if (!records.policy)
        return out;
    out +=
        QStringLiteral("\n%1\n\n").arg(markdownText(reportText(QT_TRANSLATE_NOOP("Report", "Policy file:"))));
    // Indented code needs no fence, so no observed text can end it.
    for (const QString &line : visibleLines(*records.policy).split(QLatin1Char('\n')))
        out += QStringLiteral("    ") + line + QLatin1Char('\n');
    return out;
}

} // namespace

QString findingsToMarkdown(const QString &title, const Findings &findings)
{
    return QStringLiteral("# %1\n\n%2.\n")
               .arg(markdownText(visibleText(title)), markdownText(tally(findings))) +
           sectionsMarkdown(findings);
}

QString toMarkdown(const Report &report)
{
    const ReportHead head = headOf(report);
    QString out =
        QStringLiteral("# %1\n\n**%2**\n").arg(markdownText(head.domain), markdownText(head.verdict));
    for (const QString &line : head.lines)
        out += QLatin1Char('\n') + markdownText(line) + QLatin1Char('\n');
    out += sectionsMarkdown(report.findings);
    if (!report.delivery.isEmpty())
        out += deliveryMarkdown(report);
    out += sendersMarkdown(senderLines(report.senders));
    return out + publishedMarkdown(publishedIn(report.evidence));
}

} // namespace Postseal
