#include "report/reportparts.h"

#include "base/text.h"

#include <QCoreApplication>

namespace Postseal {
namespace {

/// Puts SGR colours around text when they are wanted; the only escape sequences that Postseal writes.
class Paint {
public:
    explicit Paint(bool on) : m_on(on) {}
    [[nodiscard]] QString bold(const QString &text) const { return with("1", text); }
    [[nodiscard]] QString dim(const QString &text) const { return with("2", text); }
    [[nodiscard]] QString status(Status status, const QString &text) const
    {
        switch (status) {
        case Status::Pass:
            return with("32", text);
        case Status::Info:
            return with("36", text);
        case Status::Warning:
            return with("33", text);
        case Status::Error:
            return with("1;31", text);
        default:
            return with("2", text);
        }
    }

private:
    [[nodiscard]] QString with(const char *code, const QString &text) const
    {
        return m_on ? QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text) : text;
    }
    bool m_on;
};

QString findingText(const Finding &finding, const Paint &paint)
{
    const QString sign = QStringLiteral("  %1 %2 ")
                             .arg(statusSign(finding.status), statusName(finding.status).leftJustified(8));
    const QString about = aboutOf(finding);
    QString title = visibleSentence(finding.title());
    if (!about.isEmpty())
        title += QStringLiteral(" – ") + about;
    if (!isDetailed(finding))
        return paint.status(finding.status, sign) + title + QLatin1Char('\n');
    QString out = paint.status(finding.status, sign) + paint.bold(title) +
                  paint.dim(QStringLiteral("  [%1]").arg(finding.name())) + QLatin1Char('\n');
    const QString indent(13, QLatin1Char(' '));
    for (const LabelledText &part : partsOf(finding)) {
        const QString label = part.label.isEmpty() ? QString() : part.label + QStringLiteral(": ");
        out += wrapText(label + part.text, textColumns, indent, indent) + QLatin1Char('\n');
    }
    return out;
}

/// Columns as wide as their widest cell; the last one is not filled.
QString table(const QList<QStringList> &rows, const Paint &paint)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    QString out;
    for (qsizetype r = 0; r < rows.size(); ++r) {
        QString line = QStringLiteral("  ");
        for (qsizetype i = 0; i < rows[r].size(); ++i)
            line += rows[r][i].leftJustified(widths[i] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += (r == 0 ? paint.dim(line) : line) + QLatin1Char('\n');
    }
    return out;
}

/// The delivery table, with the reasons below the rows so that lines stay short.
QString deliveryText(const Report &report, const Paint &paint)
{
    QList<QStringList> rows = deliveryRows(report);
    QStringList reasons;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString reason = rows[i].takeLast();
        if (i > 0 && !reason.isEmpty())
            reasons.append(wrapText(QStringLiteral("%1 %2: %3").arg(rows[i][0], rows[i][2], reason),
                                    textColumns, QStringLiteral("  "), QStringLiteral("    ")));
    }
    return table(rows, paint) +
           (reasons.isEmpty() ? QString() : reasons.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

QString policyText(const std::optional<QByteArray> &policy)
{
    if (!policy)
        return {};
    QString out;
    const QStringList lines = visibleLines(*policy, 10000).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (!line.isEmpty())
            out += QStringLiteral("    ") + line + QLatin1Char('\n');
    }
    return out;
}

} // namespace

QString findingsToText(const Findings &findings, bool colour)
{
    const Paint paint(colour);
    QString out;
    for (const ReportSection &section : sectionsOf(findings)) {
        out += QLatin1Char('\n') + paint.bold(section.title) + QLatin1Char('\n');
        for (const Finding &finding : section.shown)
            out += findingText(finding, paint);
        for (const QString &counted : countedSentences(section))
            out += paint.dim(wrapText(QStringLiteral("%1 ").arg(statusSign(Status::Skipped)) + counted,
                                      textColumns, QStringLiteral("  "), QString(13, QLatin1Char(' ')))) +
                   QLatin1Char('\n');
    }
    return out;
}

QString toText(const Report &report, bool colour)
{
    const Paint paint(colour);
    const ReportHead head = headOf(report);
    QString out =
        paint.bold(wrapText(head.domain + QStringLiteral(": ") + head.verdict, textColumns, {}, {})) +
        QLatin1Char('\n');
    for (const QString &line : head.lines)
        out += wrapText(line, textColumns, {}, {}) + QLatin1Char('\n');
    out += findingsToText(report.findings, colour);
    if (!report.delivery.isEmpty())
        out += QLatin1Char('\n') + paint.bold(reportText(QT_TRANSLATE_NOOP("Report", "Delivery"))) +
               QLatin1Char('\n') + deliveryText(report, paint);
    const QList<LabelledText> senders = senderLines(report.senders);
    if (!senders.isEmpty())
        out += QLatin1Char('\n') +
               paint.bold(reportText(QT_TRANSLATE_NOOP("Report", "How senders read this"))) +
               QLatin1Char('\n');
    for (const LabelledText &line : senders)
        out += wrapText(line.label.isEmpty() ? line.text : line.label + QStringLiteral(" – ") + line.text,
                        textColumns, QStringLiteral("  "), QStringLiteral("    ")) +
               QLatin1Char('\n');
    const PublishedRecords records = publishedIn(report.evidence);
    out += QLatin1Char('\n') + paint.bold(reportText(QT_TRANSLATE_NOOP("Report", "Published now"))) +
           QLatin1Char('\n');
    for (const LabelledText &line : publishedLines(records))
        out += wrapText(line.label.leftJustified(16) + line.text, textColumns, QStringLiteral("  "),
                        QString(18, QLatin1Char(' '))) +
               QLatin1Char('\n');
    if (records.policy)
        out += QStringLiteral("  ") + reportText(QT_TRANSLATE_NOOP("Report", "Policy file:")) +
               QLatin1Char('\n') + policyText(records.policy);
    return out;
}

} // namespace Postseal
