#include "evidence/evidencejson.h"

#include "base/message.h"
#include "base/text.h"
#include "evidence/jsonarchive.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace Postseal::Archive {
namespace {

constexpr std::array outcomes{"data", "no-data", "nxdomain", "failed", "silent", "malformed", "loop"};
constexpr std::array troubles{"none",     "timeout", "refused", "no-route",
                              "closed",   "not-tls", "alert",   "client-certificate",
                              "too-much", "nonsense"};
constexpr std::array policyStages{"connect", "handshake", "response", "body", "done"};
constexpr std::array smtpStages{"connect",   "greeting",       "ehlo", "starttls",
                                "handshake", "ehlo-after-tls", "done"};
constexpr std::array problems{"none",      "empty",    "not-one-domain", "too-few-labels",
                              "bad-label", "too-long", "ip-address",     "numeric-tld"};

} // namespace

// Each type has its members listed once; the list writes and reads.

template <class A> void members(A &a, Is<DomainInput> auto &input)
{
    a("input", input.input);
    a("domain", input.domain);
    a.word("problem", input.problem, problems);
    a("converted", input.converted);
}

template <class A> void members(A &a, Is<DnsQuestion> auto &question)
{
    a("name", question.name);
    quint16 type = quint16(question.type);
    a("type", type);
    if constexpr (A::reads)
        question.type = RecordType(type);
}

template <class A> void members(A &a, Is<MxData> auto &mx)
{
    a("preference", mx.preference);
    a("host", mx.host);
}

template <class A> void members(A &a, Is<TxtData> auto &txt)
{
    a("strings", txt.strings);
}

template <class A> void members(A &a, Is<SoaData> auto &soa)
{
    a("primary", soa.primary);
    a("serial", soa.serial);
    a("minimum", soa.minimum);
}

template <class A> void members(A &a, Is<TlsaData> auto &tlsa)
{
    a("usage", tlsa.usage);
    a("selector", tlsa.selector);
    a("matching", tlsa.matching);
    a("data", tlsa.data);
}

template <class A> void members(A &a, Is<RawData> auto &raw)
{
    a("bytes", raw.bytes);
}

/// The alternative of a record's data that stands under this name.
template <class T, class A> void alternative(A &a, const char *name, auto &data)
{
    if constexpr (A::reads) {
        if (a.has(name)) {
            T value{};
            a(name, value);
            data = value;
        }
    } else {
        if (const T *value = std::get_if<T>(&data))
            a(name, *value);
    }
}

template <class A> void members(A &a, Is<DnsRecord> auto &record)
{
    a("owner", record.owner);
    quint16 type = quint16(record.type);
    a("type", type);
    if constexpr (A::reads)
        record.type = RecordType(type);
    a("ttl", record.ttl);
    alternative<RawData>(a, "raw", record.data);
    alternative<IpAddress>(a, "address", record.data);
    alternative<DomainName>(a, "name", record.data);
    alternative<MxData>(a, "mx", record.data);
    alternative<TxtData>(a, "txt", record.data);
    alternative<SoaData>(a, "soa", record.data);
    alternative<TlsaData>(a, "tlsa", record.data);
}

template <class A> void members(A &a, Is<DnsMessage> auto &message)
{
    a("id", message.id);
    a("response", message.response);
    a("authoritative", message.authoritative);
    a("truncated", message.truncated);
    a("authentic", message.authentic);
    a("checkingDisabled", message.checkingDisabled);
    a("recursionDesired", message.recursionDesired);
    quint16 rcode = quint16(message.rcode);
    a("rcode", rcode);
    if constexpr (A::reads)
        message.rcode = Rcode(rcode);
    a("question", message.question);
    a("answers", message.answers);
    a("authority", message.authority);
    a("additional", message.additional);
    a("extendedError", message.extendedError);
    a("extendedText", message.extendedText);
}

template <class A> void members(A &a, Is<DnsAnswer> auto &answer)
{
    a.word("outcome", answer.outcome, outcomes);
    a("message", answer.message);
    a("chain", answer.chain);
    a("records", answer.records);
    a("resolver", answer.resolver);
    a("elapsedMs", answer.elapsedMs);
}

template <class A> void members(A &a, Is<Trouble> auto &trouble)
{
    a.word("kind", trouble.kind, troubles);
    a("text", trouble.text);
    a("limitMs", trouble.limitMs);
}

template <class A> void members(A &a, Is<TlsSession> auto &session)
{
    a("protocol", session.protocol);
    a("cipher", session.cipher);
    a.certificates("chain", session.chain);
}

template <class A> void members(A &a, Is<PolicyAnswer> auto &answer)
{
    a.word("stage", answer.stage, policyStages);
    a("trouble", answer.trouble);
    a("tls", answer.tls);
    a("legacyProtocol", answer.legacyProtocol);
    a("plainHttp", answer.plainHttp);
    a("status", answer.status);
    a("contentType", answer.contentType);
    a("contentEncoding", answer.contentEncoding);
    a("location", answer.location);
    a("date", answer.date);
    a("body", answer.body);
    a("bodyCut", answer.bodyCut);
    a("elapsedMs", answer.elapsedMs);
}

template <class A> void members(A &a, Is<SmtpReply> auto &reply)
{
    a("code", reply.code);
    a("lines", reply.lines);
}

template <class A> void members(A &a, Is<SmtpAnswer> auto &answer)
{
    a.word("stage", answer.stage, smtpStages);
    a("trouble", answer.trouble);
    a("greeting", answer.greeting);
    a("ehlo", answer.ehlo);
    a("startTls", answer.startTls);
    a("ehloAfterTls", answer.ehloAfterTls);
    a("injected", answer.injected);
    a("tls", answer.tls);
    a("legacyProtocol", answer.legacyProtocol);
    a("elapsedMs", answer.elapsedMs);
}

template <class A> void members(A &a, Is<MxEndpoint> auto &endpoint)
{
    a("host", endpoint.host);
    a("address", endpoint.address);
}

template <class A> void members(A &a, Is<ServerQuestion> auto &asked)
{
    a("server", asked.server);
    a("address", asked.address);
    a("question", asked.question);
}

template <class A> void members(A &a, Is<Failure> auto &failure)
{
    QByteArray kind = failureWord(failure.kind);
    a("kind", kind);
    if constexpr (A::reads)
        failure.kind = failureFromWord(kind);
    a("detail", failure.detail);
}

enum class State { NotAsked, Pending, Known, Failed };
constexpr std::array states{"not-asked", "pending", "known", "failed"};

template <class A, class T> void members(A &a, const Fact<T> &fact)
{
    const State state = fact.isKnown()     ? State::Known
                        : fact.isFailed()  ? State::Failed
                        : fact.isPending() ? State::Pending
                                           : State::NotAsked;
    a.word("state", state, states);
    if (const T *value = fact.value())
        a("value", *value);
    if (const Failure *failure = fact.failure())
        a("failure", *failure);
}

template <class T> void members(Reader &a, Fact<T> &fact)
{
    State state = State::NotAsked;
    a.word("state", state, states);
    fact = state == State::Pending ? Fact<T>::pending() : Fact<T>();
    if (state == State::Known) {
        T value{};
        a("value", value);
        fact = value;
    } else if (state == State::Failed) {
        Failure failure;
        a("failure", failure);
        fact = failure;
    }
}

/// One entry of a map of facts, as an object of two members.
template <class Key, class T> struct Entry {
    Key about{};
    Fact<T> fact;
};

template <class A, class Key, class T> void members(A &a, const Entry<Key, T> &entry)
{
    a("about", entry.about);
    a("fact", entry.fact);
}

template <class Key, class T> void members(Reader &a, Entry<Key, T> &entry)
{
    a("about", entry.about);
    a("fact", entry.fact);
}

template <class Key, class T> void entries(Writer &a, const char *name, const QMap<Key, Fact<T>> &map)
{
    QList<Entry<Key, T>> list;
    for (auto it = map.begin(); it != map.end(); ++it)
        list.append({it.key(), it.value()});
    a(name, list);
}

template <class Key, class T> void entries(Reader &a, const char *name, QMap<Key, Fact<T>> &map)
{
    QList<Entry<Key, T>> list;
    a(name, list);
    for (const Entry<Key, T> &entry : list)
        map.insert(entry.about, entry.fact);
}

bool isThere(Writer &, const char *)
{
    return true;
}

bool isThere(Reader &a, const char *name)
{
    return a.has(name);
}

template <class A> void members(A &a, Is<Evidence> auto &evidence)
{
    a("input", evidence.input);
    a("observedAt", evidence.observedAt);
    a("elapsedMs", evidence.elapsedMs);
    a("finished", evidence.finished);
    a("smtpWanted", evidence.smtpWanted);
    a.added("serversWanted", evidence.serversWanted);
    a("publicNetworks", evidence.publicNetworks);
    a("control", evidence.control);
    entries(a, "dns", evidence.dns);
    if (isThere(a, "servers")) // added later
        entries(a, "servers", evidence.servers);
    entries(a, "policy", evidence.policy);
    entries(a, "smtp", evidence.smtp);
    a.certificates("anchors", evidence.anchors);
}

} // namespace Postseal::Archive

namespace Postseal {
namespace {

constexpr auto schema = QLatin1String("postseal-evidence/1");

QString sentence(const char *text, const QString &value = {})
{
    return fillMarkers(QCoreApplication::translate("Evidence", text),
                       {{QStringLiteral("value"), visibleText(value)}});
}

/// The evidence object in a document; empty, with the reason, when there is none.
QJsonObject evidenceIn(const QJsonDocument &document, QString *error)
{
    QJsonObject object = document.object();
    if (document.isArray())
        *error = sentence(QT_TRANSLATE_NOOP(
            "Evidence", "The file holds several reports; evidence is read from a file with one."));
    else if (object.value(QLatin1String("evidence")).isObject())
        object = object.value(QLatin1String("evidence")).toObject();
    const QString found = object.value(QLatin1String("schema")).toString();
    if (error->isEmpty() && found.isEmpty())
        *error = sentence(QT_TRANSLATE_NOOP("Evidence", "The file holds no evidence of a Postseal run."));
    else if (error->isEmpty() && found != schema)
        *error = sentence(
            QT_TRANSLATE_NOOP("Evidence",
                              "The evidence is of the kind “{value}”, which this version does not read."),
            found);
    return object;
}

} // namespace

QJsonObject toJson(const Evidence &evidence)
{
    Archive::Writer writer;
    writer.set("schema", schema);
    Archive::members(writer, evidence);
    return writer.object();
}

EvidenceReading readEvidence(const QByteArray &json)
{
    EvidenceReading reading;
    if (json.size() > maxEvidenceBytes) {
        reading.error = sentence(
            QT_TRANSLATE_NOOP("Evidence", "The file is larger than the 16 MiB that are read as evidence."));
        return reading;
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError) {
        reading.error =
            sentence(QT_TRANSLATE_NOOP("Evidence", "The file is not readable as JSON from byte {value} on."),
                     QString::number(fault.offset));
        return reading;
    }
    const QJsonObject object = evidenceIn(document, &reading.error);
    if (!reading.error.isEmpty())
        return reading;
    Archive::ReadState state;
    Archive::Reader reader(object, {}, &state);
    Archive::members(reader, reading.evidence);
    if (!state.fault.isEmpty())
        reading.error = sentence(
            QT_TRANSLATE_NOOP("Evidence", "The evidence is damaged: “{value}” is missing or unusable."),
            state.fault);
    return reading;
}

} // namespace Postseal
