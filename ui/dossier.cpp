#include "dossier.h"

#include "base/safejson.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPdfWriter>
#include <QTextDocument>

namespace Postseal {
namespace {

// The toolkit's own HTML knows less than a browser: no variables, and no list without dots.
constexpr auto paper =
    "body { color: #1d2327; } h1 { font-size: 16pt; } h2 { font-size: 12pt; margin-top: 14px; }"
    ".verdict { font-size: 12pt; font-weight: 600; } .soft { color: #5b656d; }"
    ".status { font-weight: 600; color: #5b656d; } .pass { color: #1a7f37; }"
    ".info { color: #0b63c5; } .warning { color: #9a5b00; } .error { color: #c01c28; }"
    ".detail { margin-left: 28px; color: #1d2327; } strong { color: #1d2327; }"
    "th, td { padding: 2px 10px 2px 0; text-align: left; } pre { white-space: pre-wrap; }";

QString forPaper(QString html)
{
    const qsizetype style = html.indexOf(QLatin1String("<style>"));
    html.remove(style, html.indexOf(QLatin1String("</style>")) - style);
    // Observed text is escaped in there, so these are our own tags.
    for (const auto &[from, to] : {std::pair("<ul>", ""), std::pair("</ul>", ""), std::pair("<li", "<div"),
                                   std::pair("</li>", "</div>")})
        html.replace(QLatin1String(from), QLatin1String(to));
    return html;
}

QByteArray pdfOf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    writer.setTitle(QStringLiteral("MTA-STS: %1").arg(report.evidence.domain().toString()));
    writer.setCreator(QStringLiteral("Postseal"));
    QTextDocument document;
    // Black on white, whatever the colours of the desktop are.
    document.setDefaultFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
    document.setDefaultStyleSheet(QLatin1String(paper));
    document.setHtml(forPaper(toHtml(report)));
    document.print(&writer);
    buffer.close();
    return buffer.data();
}

} // namespace

QByteArray dossierFor(const QString &path, const Report &report)
{
    const auto ends = [&path](const char *suffix) {
        return path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive);
    };
    return ends(".json") ? safeJson(toJson(report)) : ends(".pdf") ? pdfOf(report) : toHtml(report).toUtf8();
}

} // namespace Postseal
