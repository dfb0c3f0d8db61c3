#pragma once

#include "evidence/evidencejson.h"

#include "base/text.h"

#include "support/evidencebuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Evidence in which everything that somebody else wrote is an attack on whoever shows it.
namespace HostileEvidence {
using namespace Postseal;

/// Markup, Markdown, formulas, escape sequences, bidi controls, invisible characters, place markers.
inline const QString &payload()
{
    static const QString text = QStringLiteral(
        u"=1+1|`*_~[x](http://evil.example/)![y](http://evil.example/z)<b>bold</b>"
        "<img src=\"http://evil.example/i\"><a href=\"javascript:x\">go</a><script>x</script>&lt;"
        "%1%2{domain}\u001b[31m\u001b]0;t\u0007\u009b31m\u007f\u202e\u2066\u200d\u2800\ufe0f\U000e0041"
        "\r\n# Heading\r\n- item\r\n```\r\n</pre></style>\t");
    return text;
}

/// What can stand in a domain name: any bytes, but the file holds names as text.
inline const QString &label()
{
    static const QString text = QStringLiteral("<b>&lt;[x](y)|`=1+1\\027[31m\\226\\128\\174<img/src=x>.");
    return text;
}

inline bool isReadable(const QJsonObject &evidence)
{
    return readEvidence(QJsonDocument(evidence).toJson(QJsonDocument::Compact)).error.isEmpty();
}

/// A place in the evidence: the keys and numbers that lead to it.
using Path = QList<std::variant<QString, qsizetype>>;

inline QJsonValue replaced(const QJsonValue &value, const Path &path, const QJsonValue &by)
{
    if (path.isEmpty())
        return by;
    if (const QString *key = std::get_if<QString>(&path.first())) {
        QJsonObject object = value.toObject();
        object[*key] = replaced(object[*key], path.mid(1), by);
        return object;
    }
    QJsonArray array = value.toArray();
    const qsizetype at = std::get<qsizetype>(path.first());
    array[at] = replaced(array.at(at), path.mid(1), by);
    return array;
}

inline void collect(const QJsonValue &value, const Path &path, QList<std::pair<Path, QString>> *found)
{
    if (value.isString())
        found->append({path, value.toString()});
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!path.isEmpty() || (it.key() != QLatin1String("input") && it.key() != QLatin1String("domain")))
            collect(it.value(), path + Path{it.key()}, found);
    }
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collect(array.at(i), path + Path{i}, found);
}

/// The same by everywhere that the text stands, and nothing else.
inline QJsonValue replacedAll(const QJsonValue &value, const QString &text, const QString &by)
{
    if (value.isString())
        return value.toString() == text ? by : value;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &item : value.toArray())
            array.append(replacedAll(item, text, by));
        return array;
    }
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = replacedAll(it.value(), text, by);
    return value.isObject() ? QJsonValue(object) : value;
}

/// With another text at this place; where that contradicts what stands beside it, for example the message
/// that a record came in, in all of the entry.
inline std::optional<QJsonObject> changed(const QJsonObject &json, const Path &path, const QString &text,
                                          const QString &by)
{
    const QJsonObject one = replaced(json, path, by).toObject();
    if (isReadable(one))
        return one;
    const QJsonValue member = json[std::get<QString>(path.first())];
    const bool isList = member.isArray() && path.size() > 2;
    const Path entry = path.first(isList ? 2 : 1);
    const QJsonValue whole = isList ? member[std::get<qsizetype>(path.at(1))] : member;
    const QJsonObject all = replaced(json, entry, replacedAll(whole, text, by)).toObject();
    return isReadable(all) ? std::optional(all) : std::nullopt;
}

/// Attacks each text of the evidence, behind what stands there or in its place; what would no longer be
/// evidence stays. How many were attacked is counted.
inline Evidence attacked(const Evidence &evidence, bool append, int *count)
{
    QJsonObject json = toJson(evidence);
    QList<std::pair<Path, QString>> texts;
    collect(json, {}, &texts);
    for (const auto &[path, text] : std::as_const(texts)) {
        for (const QString &attack : {append ? text + payload() : payload(), label() + text}) {
            const std::optional<QJsonObject> tried = changed(json, path, text, attack);
            if (!tried)
                continue;
            json = *tried;
            ++*count;
            break;
        }
    }
    return readEvidence(QJsonDocument(json).toJson()).evidence;
}

/// A domain in order that has a past, reports and everything that a look can bring, attacked in both ways;
/// and one with the faults whose sentences quote what was seen.
inline QList<Evidence> all(int *count)
{
    using namespace EvidenceBuilder;
    Builder builder = good();
    Evidence &evidence = builder.evidence;
    const QDateTime then = evidence.observedAt.addDays(-40);
    evidence.history = {{then, then.addDays(10), "1", "version: STSv1\r\nmode: testing\r\n", {}}};
    evidence.handedOut = {{then, then, "2", "version: STSv1\r\nmode: none\r\n", {}}};
    ReportedPolicy reported;
    reported.submitter = QStringLiteral("Sender");
    reported.reportId = QStringLiteral("id");
    reported.type = QStringLiteral("sts");
    reported.start = then.addDays(30);
    reported.end = then.addDays(31);
    reported.failed = 3;
    reported.failures = {{QStringLiteral("certificate-expired"), 3}};
    evidence.reports = {reported};
    const Evidence whole = evidence;

    Builder faulty = good();
    const DomainName domain = faulty.evidence.domain();
    faulty.text(faulty.evidence.stsTxtName(), {"v=STSv1; id=1;", "v=STSv1;id=2", "spf"});
    faulty.text(faulty.evidence.tlsRptName(), {"v=TLSRPTv1; rua=mailto:tls@example.net,ftp://example.net"});
    PolicyAnswer policy =
        faulty.served("version: STSv1\nmode: x\nmx: mx9.example.org\nmax_age: 1y\nfoo: bar\n");
    policy.contentType = "text/html";
    policy.otherContentTypes = {"text/xml"};
    policy.malformedHeaders = {{"X-Odd : yes"}};
    policy.contentEncoding = "gzip";
    policy.location = "https://example.net/";
    policy.date = "Mon, 1 Jan 2026";
    policy.age = "12";
    faulty.evidence.policy[ip("9.2.2.1")] = policy;
    faulty.addresses(faulty.evidence.policyHost(), {ip("9.2.2.1"), ip("9.2.2.2")});
    policy.status = 301;
    faulty.evidence.policy[ip("9.2.2.2")] = policy;
    for (auto it = faulty.evidence.smtp.begin(); it != faulty.evidence.smtp.end(); ++it) {
        SmtpAnswer answer = *it->value();
        answer.stage = SmtpAnswer::Stage::Greeting;
        answer.tls.reset();
        answer.greeting = SmtpReply{554, {"no"}};
        answer.trouble = {Trouble::Kind::Nonsense, "nonsense", 0};
        *it = answer;
    }
    return {attacked(whole, true, count), attacked(whole, false, count),
            attacked(faulty.evidence, true, count), attacked(faulty.evidence, false, count)};
}

/// What of a text hides or steers; empty when nothing does. Ends of lines are for the caller to judge.
inline QString hiddenIn(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        if (c != U'\n' && isHidden(c))
            return QStringLiteral("U+%1 in: %2")
                .arg(uint(c), 4, 16, QLatin1Char('0'))
                .arg(visibleText(text, 2000));
    }
    return {};
}

} // namespace HostileEvidence
