#include "evidence/evidencejson.h"

#include "base/jsontext.h"
#include "base/message.h"
#include "base/text.h"
#include "evidence/observationsjson.h"
#include "evidence/possible.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

namespace Postseal::Archive {

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

/// What is held against the entries of a map: how many answers a run has at most, and whether one to this can
/// be.
template <class Key, class T> struct Kind {
    qsizetype known;
    bool (*fits)(const Key &about, const T &answer);
};

template <class Key, class T>
void entries(Writer &a, const char *name, const QMap<Key, Fact<T>> &map, const Kind<Key, T> &)
{
    QList<Entry<Key, T>> list;
    for (auto it = map.begin(); it != map.end(); ++it)
        list.append({it.key(), it.value()});
    a(name, list);
}

template <class Key, class T>
void entries(Reader &a, const char *name, QMap<Key, Fact<T>> &map, const Kind<Key, T> &kind)
{
    constexpr qsizetype timesNamed = 8; // what a limit leaves out is named too, but that ends
    QList<Entry<Key, T>> list;
    a.list(name, list, timesNamed * kind.known);
    qsizetype known = 0;
    for (qsizetype i = 0; i < list.size() && a.ok(); ++i) {
        const auto &[about, fact] = list.at(i);
        const T *value = fact.value();
        known += value ? 1 : 0;
        // Of two about the same, one would be judged as if the other had not been there.
        if (known > kind.known || map.contains(about) || (value && !kind.fits(about, *value)))
            return a.fail(QStringLiteral("%1[%2]").arg(a.placeOf(name)).arg(i));
        map.insert(about, fact);
    }
}

/// A map that older files of the same schema lack.
template <class Key, class T>
void addedEntries(Writer &a, const char *name, const QMap<Key, Fact<T>> &map, const Kind<Key, T> &kind)
{
    entries(a, name, map, kind);
}

template <class Key, class T>
void addedEntries(Reader &a, const char *name, QMap<Key, Fact<T>> &map, const Kind<Key, T> &kind)
{
    if (a.has(name))
        entries(a, name, map, kind);
}

constexpr Kind<DnsQuestion, DnsAnswer> ofNames{
    Evidence::mostQuestions,
    [](const DnsQuestion &asked, const DnsAnswer &answer) { return isPossible(asked, answer); }};
/// For the policy host as an alias the answer of the other name is kept as it came.
constexpr Kind<DnsQuestion, DnsAnswer> ofUnchecked{
    Evidence::mostQuestions,
    [](const DnsQuestion &, const DnsAnswer &answer) { return isPossible(answer.message.question, answer); }};
constexpr Kind<ServerQuestion, DnsAnswer> ofServers{
    Evidence::mostServerQuestions,
    [](const ServerQuestion &asked, const DnsAnswer &answer) { return isPossible(asked.question, answer); }};
constexpr Kind<IpAddress, PolicyAnswer> ofPolicy{
    Evidence::mostPolicyLooks,
    [](const IpAddress &, const PolicyAnswer &answer) { return isPossible(answer); }};
constexpr Kind<WebQuestion, PolicyAnswer> ofWeb{
    Evidence::mostFurtherFetches,
    [](const WebQuestion &, const PolicyAnswer &answer) { return isPossible(answer); }};
constexpr Kind<MxEndpoint, SmtpAnswer> ofMail{
    Evidence::mostMailDialogues,
    [](const MxEndpoint &, const SmtpAnswer &answer) { return isPossible(answer); }};

template <class A> void members(A &a, Is<Evidence> auto &evidence)
{
    a("input", evidence.input);
    a("observedAt", evidence.observedAt);
    a("elapsedMs", evidence.elapsedMs);
    a("finished", evidence.finished);
    a("smtpWanted", evidence.smtpWanted);
    a.added("serversWanted", evidence.serversWanted);
    if constexpr (A::reads)
        evidence.furtherWanted = false; // files that lack it are from before there were further looks
    a.added("furtherWanted", evidence.furtherWanted);
    a.added("policyServerGiven", evidence.policyServerGiven);
    a("publicNetworks", evidence.publicNetworks);
    a.added("subdomains", evidence.subdomains);
    a.added("randomLabel", evidence.randomLabel);
    a("control", evidence.control);
    if constexpr (A::reads) {
        const DnsAnswer *answer = evidence.control.value();
        if (answer && !isPossible({DomainName::root(), RecordType::SOA}, *answer))
            a.fail(a.placeOf("control"));
    }
    entries(a, "dns", evidence.dns, ofNames);
    addedEntries(a, "unchecked", evidence.unchecked, ofUnchecked);
    addedEntries(a, "servers", evidence.servers, ofServers);
    entries(a, "policy", evidence.policy, ofPolicy);
    addedEntries(a, "web", evidence.web, ofWeb);
    entries(a, "smtp", evidence.smtp, ofMail);
    a.certificates("anchors", evidence.anchors);
    a.added("history", evidence.history);
    a.added("handedOut", evidence.handedOut);
    a.added("hostSeen", evidence.hostSeen);
    a.added("reports", evidence.reports);
    a.added("historyFailed", evidence.historyFailed);
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
        reading.error =
            sentence(QT_TRANSLATE_NOOP("Evidence",
                                       "The file is larger than the {value} MiB that are read as evidence."),
                     QString::number(maxEvidenceBytes >> 20));
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
    // Of two members of one name Qt takes the last, others the first.
    if (const QList<QByteArray> twice = repeatedNames(json); !twice.isEmpty())
        reader.fail(QString::fromUtf8(twice.first()));
    if (!state.fault.isEmpty())
        reading.error = sentence(
            QT_TRANSLATE_NOOP("Evidence", "The evidence is damaged: “{value}” is missing or unusable."),
            state.fault);
    return reading;
}

} // namespace Postseal
