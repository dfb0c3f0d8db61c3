#include "report/reportparts.h"

#include "evidence/evidencejson.h"
#include "evidence/jsonarchive.h"

#include <QJsonArray>

namespace Postseal {
namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const Delivery &delivery)
{
    return {{QStringLiteral("mx"), delivery.mx.toString()},
            {QStringLiteral("preference"), delivery.preference},
            {QStringLiteral("address"), textOrNull(delivery.address.toString())},
            {QStringLiteral("action"), QLatin1String(actionWord(delivery.action))},
            {QStringLiteral("because"), QJsonArray::fromStringList(delivery.because)},
            {QStringLiteral("dane"), QLatin1String(daneWord(delivery.dane))}};
}

QJsonObject toJson(const SenderReading &reading)
{
    return {
        {QStringLiteral("sender"), QLatin1String(reading.sender->name)},
        {QStringLiteral("readAt"), QLatin1String(reading.sender->readAt)},
        {QStringLiteral("record"), QLatin1String(readingWord(reading.record))},
        {QStringLiteral("policy"), QLatin1String(readingWord(reading.policy))},
        {QStringLiteral("misread"), reading.record == Reading::Misread || reading.policy == Reading::Misread},
        {QStringLiteral("because"), QJsonArray::fromStringList(reading.because)}};
}

QJsonArray toArray(const QList<QByteArray> &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array.append(Archive::bytesToJson(text));
    return array;
}

QJsonObject recordsOf(const Evidence &evidence)
{
    const PublishedRecords records = publishedIn(evidence);
    QJsonArray mx;
    for (const MxData &data : records.mx)
        mx.append(QJsonObject{{QStringLiteral("preference"), int(data.preference)},
                              {QStringLiteral("host"), data.host.toString()}});
    return {{QStringLiteral("mx"), mx},
            {QStringLiteral("stsTxt"), toArray(records.stsTxt)},
            {QStringLiteral("policyHost"), QJsonArray::fromStringList(records.policyHost)},
            {QStringLiteral("policyHostAlias"), QJsonArray::fromStringList(records.policyHostAlias)},
            {QStringLiteral("policy"), records.policy ? Archive::bytesToJson(*records.policy) : QJsonValue()},
            {QStringLiteral("tlsrptTxt"), toArray(records.tlsRptTxt)}};
}

} // namespace

QJsonObject toJson(const Finding &finding)
{
    QJsonObject args;
    for (const auto &[name, value] : finding.arguments)
        args.insert(name, value);
    QJsonArray references;
    if (finding.check != nullptr) {
        for (const char *reference : finding.check->references)
            references.append(QString::fromUtf8(reference));
    }
    return {
        {QStringLiteral("check"), QLatin1String(finding.check == nullptr ? "" : finding.check->id)},
        {QStringLiteral("outcome"), QLatin1String(finding.outcome == nullptr ? "" : finding.outcome->code)},
        {QStringLiteral("status"), QLatin1String(statusWord(finding.status))},
        {QStringLiteral("subject"), textOrNull(finding.subject)},
        {QStringLiteral("address"), textOrNull(finding.address)},
        {QStringLiteral("title"), finding.title()},
        {QStringLiteral("message"), finding.seen()},
        {QStringLiteral("why"), textOrNull(finding.why())},
        {QStringLiteral("fix"), textOrNull(finding.fix())},
        {QStringLiteral("reference"), references},
        {QStringLiteral("args"), args}};
}

QJsonObject toJson(const Report &report, bool withEvidence)
{
    const Evidence &evidence = report.evidence;
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(toJson(finding));
    QJsonArray delivery;
    for (const Delivery &row : report.delivery)
        delivery.append(toJson(row));
    QJsonArray senders;
    for (const SenderReading &reading : report.senders)
        senders.append(toJson(reading));
    const QDateTime when = evidence.observedAt.toUTC();
    QJsonObject object{
        {QStringLiteral("schema"), QStringLiteral("postseal-report/1")},
        {QStringLiteral("tool"), QJsonObject{{QStringLiteral("name"), QStringLiteral("postseal")},
                                             {QStringLiteral("version"), QStringLiteral(POSTSEAL_VERSION)}}},
        {QStringLiteral("domain"),
         evidence.domain().isNull() ? evidence.input.input : evidence.domain().toString()},
        {QStringLiteral("observedAt"), textOrNull(when.toString(Qt::ISODate))},
        {QStringLiteral("elapsedMs"), evidence.elapsedMs},
        {QStringLiteral("verdict"), QLatin1String(verdictWord(report.verdict))},
        {QStringLiteral("smtpTested"), report.smtpTested},
        {QStringLiteral("findings"), findings},
        {QStringLiteral("delivery"), delivery},
        {QStringLiteral("senders"), senders},
        {QStringLiteral("records"), recordsOf(evidence)}};
    if (withEvidence)
        object.insert(QStringLiteral("evidence"), toJson(evidence));
    return object;
}

} // namespace Postseal
