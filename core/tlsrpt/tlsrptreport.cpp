#include "tlsrpt/tlsrptreport.h"

#include "base/ipaddress.h"
#include "base/jsontext.h"
#include "dns/domainname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace Postseal {
namespace {

using N = TlsReportNote;

constexpr qsizetype maxItems = 10000; ///< policies of a report, failures of a policy, strings of a list
constexpr qsizetype maxNotes = 1000;  ///< of one kind, so that none crowds out another

const QStringList &registeredResults()
{
    static const QStringList list{
        QStringLiteral("starttls-not-supported"), QStringLiteral("certificate-host-mismatch"),
        QStringLiteral("certificate-expired"),    QStringLiteral("certificate-not-trusted"),
        QStringLiteral("validation-failure"),     QStringLiteral("tlsa-invalid"),
        QStringLiteral("dnssec-invalid"),         QStringLiteral("dane-required"),
        QStringLiteral("sts-policy-fetch-error"), QStringLiteral("sts-policy-invalid"),
        QStringLiteral("sts-webpki-invalid")};
    return list;
}

/// What happened before any session, so that there is no host to name.
bool isAboutPolicy(const QString &result)
{
    return result.startsWith(QLatin1String("sts-"));
}

class Reading {
public:
    explicit Reading(const QByteArray &json) { m_parsed.raw = json; }
    [[nodiscard]] ParsedTlsReport read();

private:
    void note(N kind, const QString &place)
    {
        if (++m_noted[kind] <= maxNotes)
            m_parsed.notes.append({kind, 0, 0, place.toUtf8()});
    }
    [[nodiscard]] static QString join(const QString &place, const char *name)
    {
        return place.isEmpty() ? QString::fromLatin1(name) : place + QLatin1Char('.') + QLatin1String(name);
    }
    [[nodiscard]] QString text(const QJsonObject &object, const char *name, const QString &place, N missing,
                               N bad);
    [[nodiscard]] QString optional(const QJsonObject &object, const char *name, const QString &place, N bad);
    [[nodiscard]] QDateTime time(const QJsonObject &object, const char *name);
    /// No value: what stands there is no number of sessions.
    [[nodiscard]] std::optional<qint64> count(const QJsonObject &object, const char *name,
                                              const QString &place);
    [[nodiscard]] QStringList list(const QJsonValue &value, const QString &place, N notList, N bad);
    [[nodiscard]] QByteArray utf8();
    void readHead(const QJsonObject &object);
    void readDates(const QJsonObject &object);
    [[nodiscard]] TlsReportPolicy readPolicy(const QJsonObject &object, const QString &place);
    void readPolicyFacts(const QJsonObject &object, const QString &place, TlsReportPolicy *policy);
    void readMxHosts(const QJsonObject &object, const QString &place, TlsReportPolicy *policy);
    void readFailures(const QJsonObject &object, const QString &place, TlsReportPolicy *policy);
    [[nodiscard]] TlsReportFailure readFailure(const QJsonObject &object, const QString &place);

    ParsedTlsReport m_parsed;
    QMap<N, qsizetype> m_noted;
};

QString Reading::text(const QJsonObject &object, const char *name, const QString &place, N missing, N bad)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty()))
        note(missing, join(place, name));
    else if (!value.isString())
        note(bad, join(place, name));
    return value.toString();
}

QString Reading::optional(const QJsonObject &object, const char *name, const QString &place, N bad)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        note(bad, join(place, name));
    return value.toString();
}

QDateTime Reading::time(const QJsonObject &object, const char *name)
{
    const QString place = join(QStringLiteral("date-range"), name);
    const QString text = object.value(QLatin1String(name)).toString();
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool whole = text.size() >= 19 && text.at(10).toUpper() == u'T';
    if (!time.isValid() || !whole) {
        note(object.contains(QLatin1String(name)) ? N::DateBad : N::DateRangeMissing, place);
        return {};
    }
    if (time.timeSpec() == Qt::LocalTime) {
        note(N::DateWithoutZone, place);
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    }
    time = time.toUTC();
    // The zone may lead out of the years that can be written down again.
    if (time.date().year() >= 1 && time.date().year() <= 9999)
        return time;
    note(N::DateBad, place);
    return {};
}

std::optional<qint64> Reading::count(const QJsonObject &object, const char *name, const QString &place)
{
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isUndefined() || value.isNull()) {
        note(N::CountMissing, join(place, name));
        return 0;
    }
    const QString digits = value.toString();
    const bool isText =
        !digits.isEmpty() && digits.size() <= 15 &&
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const double number = isText ? digits.toDouble() : value.toDouble(-1);
    if (number < 0 || number != std::floor(number) || number > 9007199254740991.0) {
        note(N::CountBad, join(place, name));
        return std::nullopt;
    }
    if (isText)
        note(N::CountAsText, join(place, name));
    return qint64(number);
}

QStringList Reading::list(const QJsonValue &value, const QString &place, N notList, N bad)
{
    if (value.isString()) {
        note(notList, place);
        return {value.toString()};
    }
    const QJsonArray array = value.toArray();
    QStringList strings;
    if (!value.isArray() || array.size() > maxItems) {
        note(bad, place);
        return strings;
    }
    for (const QJsonValue &item : array) {
        if (item.isString())
            strings.append(item.toString());
        else
            note(bad, place);
    }
    return strings;
}

void Reading::readDates(const QJsonObject &object)
{
    TlsReport &report = m_parsed.value;
    const QJsonValue range = object.value(QLatin1String("date-range"));
    if (!range.isObject())
        return note(range.isUndefined() || range.isNull() ? N::DateRangeMissing : N::DateBad,
                    QStringLiteral("date-range"));
    report.start = time(range.toObject(), "start-datetime");
    report.end = time(range.toObject(), "end-datetime");
    if (!report.start.isValid() || !report.end.isValid())
        return;
    const qint64 seconds = report.start.secsTo(report.end);
    if (seconds < 0)
        note(N::DatesReversed, QStringLiteral("date-range"));
    else if (seconds < 86399 || seconds > 86400)
        note(N::NotOneDay, QStringLiteral("date-range"));
}

void Reading::readHead(const QJsonObject &object)
{
    TlsReport &report = m_parsed.value;
    report.organization = text(object, "organization-name", {}, N::OrganizationMissing, N::OrganizationBad);
    readDates(object);
    report.contact = text(object, "contact-info", {}, N::ContactMissing, N::ContactBad);
    const qsizetype at = report.contact.lastIndexOf(u'@');
    if (!report.contact.isEmpty() && (at <= 0 || at == report.contact.size() - 1))
        note(N::ContactBad, QStringLiteral("contact-info"));
    report.reportId = text(object, "report-id", {}, N::ReportIdMissing, N::ReportIdBad);
}

void Reading::readMxHosts(const QJsonObject &object, const QString &place, TlsReportPolicy *policy)
{
    const bool oldName =
        !object.contains(QLatin1String("mx-host")) && object.contains(QLatin1String("mx-host-pattern"));
    const char *name = oldName ? "mx-host-pattern" : "mx-host";
    const QJsonValue value = object.value(QLatin1String(name));
    if (oldName)
        note(N::MxHostOldName, join(place, name));
    if (!value.isUndefined() && !value.isNull())
        policy->mxHosts = list(value, join(place, name), N::MxHostNotList, N::MxHostBad);
    else if (policy->type == QLatin1String("sts"))
        note(N::MxHostMissing, join(place, name));
}

void Reading::readPolicyFacts(const QJsonObject &object, const QString &place, TlsReportPolicy *policy)
{
    policy->type = text(object, "policy-type", place, N::PolicyTypeMissing, N::PolicyTypeUnknown);
    const bool none = policy->type == QLatin1String("no-policy-found");
    const bool known = none || policy->type == QLatin1String("sts") || policy->type == QLatin1String("tlsa");
    if (!policy->type.isEmpty() && !known)
        note(N::PolicyTypeUnknown, join(place, "policy-type"));
    policy->domain =
        text(object, "policy-domain", place,
             none ? N::PolicyDomainMissingWithoutPolicy : N::PolicyDomainMissing, N::PolicyDomainBad);
    const QByteArray domain = policy->domain.toUtf8();
    // Escapes of zone files are none here. Also for DANE it is the name of a host (RFC 8460 1.1).
    const std::optional<DomainName> name = DomainName::fromAscii(domain);
    if (!domain.isEmpty() && (domain.contains('\\') || !name || !name->isHostName()))
        note(N::PolicyDomainBad, join(place, "policy-domain"));
    const QJsonValue strings = object.value(QLatin1String("policy-string"));
    if (!strings.isUndefined() && !strings.isNull())
        policy->policyStrings =
            list(strings, join(place, "policy-string"), N::PolicyStringNotList, N::PolicyStringBad);
    else if (!none)
        note(N::PolicyStringMissing, join(place, "policy-string"));
    readMxHosts(object, place, policy);
}

TlsReportFailure Reading::readFailure(const QJsonObject &object, const QString &place)
{
    TlsReportFailure failure;
    failure.resultType = text(object, "result-type", place, N::ResultTypeMissing, N::ResultTypeMissing);
    if (!failure.resultType.isEmpty() && !registeredResults().contains(failure.resultType))
        note(N::ResultTypeUnknown, join(place, "result-type"));
    failure.sendingIp = optional(object, "sending-mta-ip", place, N::AddressBad);
    failure.receivingIp = optional(object, "receiving-ip", place, N::AddressBad);
    for (const auto &[name, address] :
         {std::pair("sending-mta-ip", failure.sendingIp), std::pair("receiving-ip", failure.receivingIp)}) {
        if (!address.isEmpty() && !IpAddress::fromText(address))
            note(N::AddressBad, join(place, name));
    }
    failure.mxHost = optional(object, "receiving-mx-hostname", place, N::DetailsBad);
    failure.mxHelo = optional(object, "receiving-mx-helo", place, N::DetailsBad);
    failure.information = optional(object, "additional-information", place, N::DetailsBad);
    failure.reasonCode = optional(object, "failure-reason-code", place, N::DetailsBad);
    // What is no count in the details only takes away a reason.
    failure.sessions = count(object, "failed-session-count", place).value_or(0);
    const bool nameless = failure.mxHost.isEmpty() && failure.receivingIp.isEmpty();
    if (nameless || (failure.sendingIp.isEmpty() && !isAboutPolicy(failure.resultType)))
        note(N::HostMissing, place);
    return failure;
}

void Reading::readFailures(const QJsonObject &object, const QString &place, TlsReportPolicy *policy)
{
    const QString here = join(place, "failure-details");
    const QJsonValue details = object.value(QLatin1String("failure-details"));
    if (details.isNull())
        note(N::DetailsNull, here);
    else if (!details.isUndefined() && !details.isArray())
        return note(N::DetailsBad, here);
    const QJsonArray array = details.toArray();
    if (array.isEmpty() && policy->failed > 0)
        note(N::DetailsMissing, here);
    if (array.size() > maxItems)
        note(N::DetailsMany, here);
    for (qsizetype i = 0; i < std::min(array.size(), maxItems); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(here).arg(i);
        if (array.at(i).isObject())
            policy->failures.append(readFailure(array.at(i).toObject(), item));
        else
            note(N::DetailsBad, item);
    }
}

TlsReportPolicy Reading::readPolicy(const QJsonObject &object, const QString &place)
{
    TlsReportPolicy policy;
    readPolicyFacts(object.value(QLatin1String("policy")).toObject(), join(place, "policy"), &policy);
    const QJsonObject summary = object.value(QLatin1String("summary")).toObject();
    const QString here = join(place, "summary");
    const std::optional<qint64> good = count(summary, "total-successful-session-count", here);
    const QJsonValue failed = summary.value(QLatin1String("total-failure-session-count"));
    policy.failedTold = !failed.isUndefined() && !failed.isNull();
    const std::optional<qint64> bad = count(summary, "total-failure-session-count", here);
    policy.countsAreBad = !good || !bad;
    policy.successful = good.value_or(0);
    policy.failed = bad.value_or(0);
    readFailures(object, place, &policy);
    return policy;
}

/// RFC 8460 4.4 wants UTF-8 (RFC 7493 2.1); what says at its very start that it is something else is read
/// too.
QByteArray Reading::utf8()
{
    const QByteArray &raw = m_parsed.raw;
    const auto encoding = QStringConverter::encodingForData(raw, u'{');
    if (!encoding || encoding == QStringConverter::Utf8) {
        const bool marked = raw.startsWith("\xef\xbb\xbf");
        if (marked)
            note(N::ByteOrderMark, QStringLiteral("1"));
        return marked ? raw.mid(3) : raw;
    }
    note(N::OtherEncoding, QString::fromLatin1(QStringConverter::nameForEncoding(*encoding)));
    return QString(QStringDecoder(*encoding).decode(raw)).toUtf8();
}

ParsedTlsReport Reading::read()
{
    const QByteArray text = utf8();
    if (isTooComplexJson(text)) {
        note(N::TooComplex, QStringLiteral("0"));
        return m_parsed;
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text, &fault);
    if (fault.error != QJsonParseError::NoError) {
        note(N::NotJson, QString::number(fault.offset));
        return m_parsed;
    }
    if (!document.isObject()) {
        note(N::NotObject, QStringLiteral("0"));
        return m_parsed;
    }
    for (const QByteArray &name : repeatedNames(text))
        note(N::Repeated, QString::fromUtf8(name));
    const QJsonObject object = document.object();
    readHead(object);
    const QJsonValue policies = object.value(QLatin1String("policies"));
    const QJsonArray array = policies.toArray();
    const QString place = QStringLiteral("policies");
    if (policies.isUndefined() || policies.isNull())
        note(N::PoliciesMissing, place);
    else if (!policies.isArray() || array.size() > maxItems)
        note(N::PoliciesBad, place);
    else if (array.isEmpty())
        note(N::PoliciesEmpty, place);
    for (qsizetype i = 0; i < std::min(array.size(), maxItems); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(place).arg(i);
        if (array.at(i).isObject())
            m_parsed.value.policies.append(readPolicy(array.at(i).toObject(), item));
        else
            note(N::PoliciesBad, item);
    }
    return m_parsed;
}

} // namespace

ParsedTlsReport parseTlsReport(const QByteArray &json)
{
    return Reading(json).read();
}

} // namespace Postseal
