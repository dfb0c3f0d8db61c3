#include "base/text.h"
#include "checks/stspolicyparts.h"

#include <QCoreApplication>

namespace Postseal {
namespace {

using namespace Qt::StringLiterals;
using Kind = PolicyNote;

constexpr const char *references[] = {"RFC 8461 3.2"};

/// The opinions, or the pass when there are none.
Opinions orPass(Opinions opinions, const Outcome &ok)
{
    if (opinions.isEmpty())
        opinions.append(Opinion(ok));
    return opinions;
}

namespace encoding {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The file is plain text in UTF-8.")};
constexpr Outcome bom{
    "bom", Status::Error, QT_TRANSLATE_NOOP("Check", "The file starts with an invisible byte order mark."),
    QT_TRANSLATE_NOOP("Check", "The first field name becomes unreadable, usually “version”."),
    QT_TRANSLATE_NOOP("Check", "Save as “UTF-8 without BOM” or ASCII.")};
constexpr Outcome utf16{"utf16", Status::Error, QT_TRANSLATE_NOOP("Check", "The file is saved as UTF-16."),
                        QT_TRANSLATE_NOOP("Check", "Senders can not read it."),
                        QT_TRANSLATE_NOOP("Check", "Save as UTF-8 or ASCII.")};
constexpr Outcome bytes{"bytes", Status::Error,
                        QT_TRANSLATE_NOOP("Check", "There are unreadable bytes in line {line}."),
                        QT_TRANSLATE_NOOP("Check", "Strict senders reject the whole file."),
                        QT_TRANSLATE_NOOP("Check", "Remove them from line {line}; plain ASCII is enough.")};
constexpr const Outcome *outcomes[] = {&ok, &bom, &utf16, &bytes};
constexpr const char *needs[] = {"policy-http.status", "policy-http.redirect"};

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    Opinions opinions;
    if (policy.has(Kind::ByteOrderMark))
        opinions.append(Opinion(bom));
    if (policy.has(Kind::Utf16))
        opinions.append(Opinion(utf16));
    opinions += forEachNote(policy, Kind::BadBytes, bytes);
    return orPass(opinions, ok);
}
} // namespace encoding

namespace format {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "The file looks like a policy.")};
constexpr Outcome html{
    "html", Status::Error, QT_TRANSLATE_NOOP("Check", "An HTML page came instead of the policy."),
    QT_TRANSLATE_NOOP("Check", "Senders see no policy; often it is the start page or an error page."),
    QT_TRANSLATE_NOOP("Check",
                      "Upload the plain text file to https://mta-sts.{domain}/.well-known/mta-sts.txt and "
                      "exempt the path from rewriting.")};
constexpr Outcome json{"json", Status::Error, QT_TRANSLATE_NOOP("Check", "The file is JSON."),
                       QT_TRANSLATE_NOOP("Check", "That was an early draft; senders read lines."),
                       QT_TRANSLATE_NOOP("Check", "Use “key: value” lines, the first one “version: STSv1”.")};
constexpr Outcome txtSyntax{"txt-syntax", Status::Error,
                            QT_TRANSLATE_NOOP("Check", "The file holds the text of the DNS record."),
                            QT_TRANSLATE_NOOP("Check", "Record and file have different formats."),
                            QT_TRANSLATE_NOOP("Check", "Start the file with “version: STSv1”.")};
constexpr Outcome empty{
    "empty", Status::Error, QT_TRANSLATE_NOOP("Check", "The file is empty."),
    QT_TRANSLATE_NOOP("Check", "Senders see no policy."),
    QT_TRANSLATE_NOOP("Check", "Upload it again to https://mta-sts.{domain}/.well-known/mta-sts.txt.")};
constexpr const Outcome *outcomes[] = {&ok, &html, &json, &txtSyntax, &empty};
constexpr const char *needs[] = {"sts-policy.encoding"};

Opinions judge(const Scene &scene, const ParsedPolicy &policy)
{
    const Arguments arguments{{u"domain"_s, scene.domain().toString()}};
    for (const auto &[kind, outcome] :
         {std::pair(Kind::Html, &html), std::pair(Kind::Json, &json), std::pair(Kind::TxtSyntax, &txtSyntax),
          std::pair(Kind::Empty, &empty)}) {
        if (policy.has(kind))
            return {Opinion(*outcome, arguments)};
    }
    return {Opinion(ok)};
}
} // namespace format

namespace syntax {
constexpr Outcome ok{"ok", Status::Pass, QT_TRANSLATE_NOOP("Check", "Every line has the form “key: value”.")};
constexpr Outcome indent{"indent", Status::Error,
                         QT_TRANSLATE_NOOP("Check", "Line {line} has blanks before the {where}."),
                         QT_TRANSLATE_NOOP("Check", "Strict senders reject the file."),
                         QT_TRANSLATE_NOOP("Check", "Remove the blanks in line {line}.")};
constexpr Outcome comment{
    "comment", Status::Error, QT_TRANSLATE_NOOP("Check", "Line {line} looks like a comment."),
    QT_TRANSLATE_NOOP("Check", "The format has no comments; strict senders reject the file."),
    QT_TRANSLATE_NOOP("Check", "Remove the line “{text}”.")};
constexpr Outcome noColon{"no-colon", Status::Error,
                          QT_TRANSLATE_NOOP("Check", "Line {line} is not “key: value”: {text}"),
                          QT_TRANSLATE_NOOP("Check", "Strict senders reject the file."),
                          QT_TRANSLATE_NOOP("Check", "Use one “key: value” per line; correct line {line}.")};
constexpr Outcome emptyValue{"empty-value", Status::Warning,
                             QT_TRANSLATE_NOOP("Check", "Line {line} has no value."),
                             QT_TRANSLATE_NOOP("Check", "mox and postfix-tlspol reject the file."),
                             QT_TRANSLATE_NOOP("Check", "Remove the line “{text}”.")};
constexpr const Outcome *outcomes[] = {&ok, &indent, &comment, &noColon, &emptyValue};
constexpr const char *needs[] = {"sts-policy.format"};

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    const auto where = [](const char *what) {
        return Arguments{{u"where"_s, QCoreApplication::translate("Check", what)}};
    };
    Opinions opinions;
    opinions += forEachNote(policy, Kind::Indent, indent, where(QT_TRANSLATE_NOOP("Check", "name")));
    opinions +=
        forEachNote(policy, Kind::BlankBeforeColon, indent, where(QT_TRANSLATE_NOOP("Check", "colon")));
    opinions += forEachNote(policy, Kind::Comment, comment);
    opinions += forEachNote(policy, Kind::NoColon, noColon);
    // An unknown field with an odd name or a tab in its value is outside the grammar, but only the strictest
    // senders look there; where a known field was meant, it is missing, and that is told.
    for (const Kind kind : {Kind::BadName, Kind::BadValue}) {
        for (Opinion opinion : forEachNote(policy, kind, noColon)) {
            opinion.status = Status::Warning;
            opinions.append(opinion);
        }
    }
    opinions += forEachNote(policy, Kind::EmptyValue, emptyValue);
    return orPass(opinions, ok);
}
} // namespace syntax

namespace lines {
constexpr Outcome ok{"ok", Status::Pass,
                     QT_TRANSLATE_NOOP("Check", "Lines end as they should, and none is empty.")};
constexpr Outcome crOnly{
    "cr-only", Status::Error, QT_TRANSLATE_NOOP("Check", "Lines end in {ends}."),
    QT_TRANSLATE_NOOP("Check", "Most senders see a single line."),
    QT_TRANSLATE_NOOP("Check", "Save with LF or CRLF; line {line} is the first to correct.")};
constexpr Outcome blank{
    "blank", Status::Warning, QT_TRANSLATE_NOOP("Check", "Line {line} is empty."),
    QT_TRANSLATE_NOOP("Check",
                      "Not allowed by the grammar: mox, postfix-tlspol and maddy ignore the whole policy."),
    QT_TRANSLATE_NOOP("Check", "Remove line {line}; the file ends right after its last line.")};
constexpr const Outcome *outcomes[] = {&ok, &crOnly, &blank};
constexpr const char *needs[] = {"sts-policy.format"};
constexpr const char *references[] = {"RFC 8461 3.2", "RFC 8461 erratum 6253"};

Opinions judge(const Scene &, const ParsedPolicy &policy)
{
    Opinions opinions;
    if (const auto *note = policy.first(Kind::BareCr)) {
        const QByteArrayView end = QByteArrayView(policy.raw).sliced(note->offset + note->length);
        const QString ends = end.startsWith("\r\r") ? u"CR CR LF"_s : u"CR"_s;
        opinions.append(Opinion(crOnly, lineArguments(policy, *note) + Arguments{{u"ends"_s, ends}}));
    }
    for (Opinion opinion : forEachNote(policy, Kind::BlankLine, blank)) {
        // Before the first field fewer senders forgive it than elsewhere.
        if (opinion.arguments.first().second == "1"_L1)
            opinion.status = Status::Error;
        opinions.append(opinion);
    }
    return orPass(opinions, ok);
}
} // namespace lines

constexpr Check checks[] = {
    {"sts-policy.encoding", QT_TRANSLATE_NOOP("Check", "Plain UTF-8 text"), Scope::PolicyBody,
     encoding::needs, references, encoding::outcomes, ofPolicy<encoding::judge>},
    {"sts-policy.format", QT_TRANSLATE_NOOP("Check", "It is a policy file"), Scope::PolicyBody, format::needs,
     references, format::outcomes, ofPolicy<format::judge>},
    {"sts-policy.syntax", QT_TRANSLATE_NOOP("Check", "Every line is “key: value”"), Scope::PolicyBody,
     syntax::needs, references, syntax::outcomes, ofPolicy<syntax::judge>},
    {"sts-policy.lines", QT_TRANSLATE_NOOP("Check", "Line ends"), Scope::PolicyBody, lines::needs,
     lines::references, lines::outcomes, ofPolicy<lines::judge>},
};

} // namespace

std::span<const Check> policyFileChecks()
{
    return checks;
}

} // namespace Postseal
