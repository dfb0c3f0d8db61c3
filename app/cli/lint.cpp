#include "report/lint.h"

#include "base/text.h"
#include "command.h"
#include "console.h"
#include "report/reportparts.h"
#include "reportoutput.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Postseal {
namespace {

constexpr qsizetype maxLint = 20 * 1024 * 1024;
/// What 65,535 bytes of data hold (RFC 1035 3.2.1) when each 255 of text have a byte of length before them.
constexpr qsizetype maxTxt = 65279;

bool isTxtKind(LintKind kind)
{
    return kind == LintKind::StsTxt || kind == LintKind::TlsRptTxt;
}

/// A record that was written with a text editor ends in a line end that is not part of it.
QByteArray withoutLineEnd(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    return bytes;
}

int readTexts(const CommandParser &parser, Console &console, LintInput *input)
{
    const QStringList files = parser.positional().mid(1);
    if (files.size() > 1)
        return console.wrongUsage(cliText(QT_TRANSLATE_NOOP("Cli", "lint judges one file at a time.")));
    if (const std::optional<int> end = parser.refuseSameFiles(files, console))
        return *end;
    if (parser.has("text")) {
        input->texts = console.rawValues("text");
        if (!files.isEmpty())
            return console.wrongUsage(
                cliText(QT_TRANSLATE_NOOP("Cli", "Give either a file or --text, not both.")));
        if (input->texts.size() > 1 && !isTxtKind(input->kind))
            return console.wrongUsage(cliText(
                QT_TRANSLATE_NOOP(
                    "Cli", "Several --text are the TXT records of one name; a {value} is a single text."),
                QString::fromLatin1(lintWord(input->kind))));
        return Fine;
    }
    if (files.isEmpty() && Console::inputIsTerminal())
        return console.wrongUsage(
            cliText(QT_TRANSLATE_NOOP("Cli", "Name a file, “-” for standard input, or give --text.")));
    const std::optional<QByteArray> bytes = console.read(files.value(0, QStringLiteral("-")), maxLint);
    if (!bytes)
        return FileTrouble;
    input->texts = {isTxtKind(input->kind) ? withoutLineEnd(*bytes) : *bytes};
    return Fine;
}

int readInput(const CommandParser &parser, Console &console, LintInput *input)
{
    const QString word = parser.positional().value(0);
    const std::optional<LintKind> kind = lintKindFromWord(word);
    if (!kind) {
        const QString kinds = QStringLiteral("sts-txt, sts-policy, tlsrpt-txt, tlsrpt-report");
        return console.wrongUsage(cliText(
            word.isEmpty() ? QT_TRANSLATE_NOOP("Cli", "Name what to judge: {kinds}.")
                           : QT_TRANSLATE_NOOP("Cli", "lint does not know “{value}”; it knows {kinds}."),
            {{QStringLiteral("value"), visibleText(word)}, {QStringLiteral("kinds"), kinds}}));
    }
    input->kind = *kind;
    input->now = QDateTime::currentDateTimeUtc();
    for (const QString &text : parser.values("mx")) {
        const std::optional<DomainName> host = DomainName::fromUnicode(text);
        if (!host || *kind != LintKind::StsPolicy)
            return console.wrongUsage(
                cliText(host ? QT_TRANSLATE_NOOP("Cli", "--mx goes with sts-policy only.")
                             : QT_TRANSLATE_NOOP("Cli", "--mx cannot be “{value}”; it is a host name."),
                        text));
        input->mx.append(*host);
    }
    if (parser.has("domain")) {
        const DomainInput domain = readMailDomain(parser.value("domain"));
        if (const char *problem = domainProblem(domain.problem))
            return console.wrongUsage(
                cliText(QT_TRANSLATE_NOOP("Cli", "“{value}” is not a mail domain. {reason}"),
                        {{QStringLiteral("value"), visibleText(parser.value("domain"))},
                         {QStringLiteral("reason"), QCoreApplication::translate("Domain", problem)}}));
        input->domain = domain.domain;
    }
    if (const int end = readTexts(parser, console, input); end != Fine)
        return end;
    for (const QByteArray &text : std::as_const(input->texts)) {
        if (isTxtKind(*kind) && text.size() > maxTxt)
            return console.wrongUsage(cliText(
                QT_TRANSLATE_NOOP("Cli", "No TXT record is that long: it holds {value} bytes at most."),
                QString::number(maxTxt)));
    }
    return Fine;
}

int exitOf(const Findings &findings, bool strict)
{
    const auto has = [&findings](Status status) {
        return std::any_of(findings.begin(), findings.end(),
                           [status](const Finding &f) { return f.status == status; });
    };
    if (has(Status::Error) || (strict && has(Status::Warning)))
        return ErrorsFound;
    return has(Status::Unknown) ? NotKnown : Fine;
}

QByteArray printed(ReportFormat format, LintKind kind, const Findings &findings, bool colour)
{
    const QString title = QString::fromLatin1(lintWord(kind));
    switch (format) {
    case ReportFormat::Text:
        return (tally(findings) + QStringLiteral(".\n") + findingsToText(findings, colour)).toUtf8();
    case ReportFormat::Markdown:
        return findingsToMarkdown(title, findings).toUtf8();
    case ReportFormat::Html:
        return findingsToHtml(title, findings).toUtf8();
    case ReportFormat::Json:
    case ReportFormat::JsonLines:
        break;
    }
    return safeJson(lintJson(kind, findings), format == ReportFormat::JsonLines);
}

} // namespace

int runLint(const QStringList &arguments, Console &console)
{
    CommandParser parser(
        "lint [options] KIND [FILE|-]",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Judges bytes without any network. KIND is sts-txt, sts-policy, tlsrpt-txt or tlsrpt-report."));
    parser.option("text", "TEXT",
                  QT_TRANSLATE_NOOP("Cli", "Judge this text; several are the TXT records of one name."));
    parser.option(
        "mx", "HOST",
        QT_TRANSLATE_NOOP("Cli", "Judge a policy against this MX host; may be given several times."));
    parser.option("domain", "DOMAIN", QT_TRANSLATE_NOOP("Cli", "The domain to speak of."));
    parser.option("format", "FORMAT",
                  QT_TRANSLATE_NOOP("Cli", "text (the rule), json, jsonl, markdown or html."));
    parser.option("output", "FILE", QT_TRANSLATE_NOOP("Cli", "Write there instead of to standard output."));
    parser.flag("strict", QT_TRANSLATE_NOOP("Cli", "Let warnings count as errors in the exit status."));
    if (const std::optional<int> end = parser.parse(arguments, console))
        return *end;
    ReportFormat format = ReportFormat::Text;
    if (parser.has("format")) {
        const auto index = chooseWord(console, "format", parser.value("format"), reportFormats());
        if (!index)
            return WrongUsage;
        format = ReportFormat(*index);
    }
    LintInput input;
    input.now = QDateTime::currentDateTimeUtc();
    if (const int exit = readInput(parser, console, &input); exit != Fine)
        return exit;
    const Findings findings = lint(input);
    const bool colour = !parser.has("output") && console.colour();
    const int written =
        console.writeTo(parser.value("output"), printed(format, input.kind, findings, colour));
    return worseExit(exitOf(findings, parser.has("strict")), written);
}

} // namespace Postseal
