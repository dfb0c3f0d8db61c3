#include "plan/choices.h"

#include "base/text.h"
#include "mtasts/publicsuffix.h"
#include "tlsrpt/tlsrptrecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace Postseal {
namespace {

using Field = ChoiceFault::Field;

constexpr qsizetype maxPolicyBytes = 10240; // one known sender reads no more than that
constexpr qsizetype maxTextBytes = 60000;   // an answer has 65,535 bytes, and needs some for itself
constexpr quint32 leastTtl = 60;
constexpr quint32 mostTtl = 86400;

constexpr auto noHostName =
    QT_TRANSLATE_NOOP("Check", "“{value}” is not a host name: each part has 1 to 63 letters, digits "
                               "or hyphens, with no hyphen at either end.");

Message messageOf(const char *source, const QByteArray &value, const QByteArray &other = {})
{
    return {source,
            {{QStringLiteral("value"), visibleText(value)}, {QStringLiteral("other"), visibleText(other)}}};
}

class FaultList {
public:
    void add(Field field, const Message &message) { m_list.append({field, message}); }
    void add(Field field, const char *source, const QByteArray &value = {}, const QByteArray &other = {})
    {
        add(field, messageOf(source, value, other));
    }
    [[nodiscard]] QList<ChoiceFault> list() const { return m_list; }

private:
    QList<ChoiceFault> m_list;
};

const char *patternSentence(MxPattern::Fault fault)
{
    switch (fault) {
    case MxPattern::Fault::None:
        return nullptr;
    case MxPattern::Fault::FinalDot:
        return QT_TRANSLATE_NOOP("Check",
                                 "“{value}” ends with a dot. In a policy the host name stands without it.");
    case MxPattern::Fault::Star:
        return QT_TRANSLATE_NOOP("Check", "In “{value}” the star is in the wrong place. It may only be the "
                                          "whole first label, once, as in *.example.com.");
    case MxPattern::Fault::List:
        return QT_TRANSLATE_NOOP("Check",
                                 "“{value}” is more than one host. Give each host an mx line of its own.");
    case MxPattern::Fault::Address:
        return QT_TRANSLATE_NOOP("Check",
                                 "“{value}” is an address. An mx line names a host, as its MX record does.");
    case MxPattern::Fault::Unicode:
        return QT_TRANSLATE_NOOP("Check",
                                 "“{value}” has letters outside ASCII. Write the name in its xn-- form.");
    case MxPattern::Fault::Label:
        break;
    }
    return noHostName;
}

void judgeDomain(const Choices &choices, FaultList *faults)
{
    if (choices.domain.isNull()) {
        faults->add(Field::Domain, QT_TRANSLATE_NOOP("Check", "There is no domain."));
        return;
    }
    // A draft may have been changed by another program.
    if (!choices.domain.isHostName())
        faults->add(Field::Domain, noHostName, choices.domain.ascii());
    if (choices.domain.child("_smtp._tls").isNull() || choices.domain.child("mta-sts").isNull())
        faults->add(Field::Domain,
                    QT_TRANSLATE_NOOP("Check", "“{value}” is so long that no record fits under it."),
                    choices.domain.ascii());
    // Every name lies under the root, but nobody publishes records there.
    if (choices.zone.isRoot())
        faults->add(Field::Domain, noHostName, choices.zone.ascii());
    else if (!choices.zone.isNull() && !choices.domain.isUnder(choices.zone))
        faults->add(Field::Domain,
                    QT_TRANSLATE_NOOP("Check", "The domain {value} does not lie in the zone {other}."),
                    choices.domain.ascii(), choices.zone.ascii());
}

void judgePolicy(const Choices &choices, FaultList *faults)
{
    if (choices.mode == PolicyMode::Unset)
        faults->add(Field::Mode, QT_TRANSLATE_NOOP("Check", "Choose a mode: testing, enforce or none."));
    // In mode none the standard asks for no mx line, but two senders drop a policy without one.
    if (choices.mx.isEmpty())
        faults->add(
            Field::Mx,
            QT_TRANSLATE_NOOP(
                "Check", "The policy needs at least one mx line. Some senders want it even in mode none."));
    for (qsizetype i = 0; i < choices.mx.size(); ++i) {
        const QByteArray &text = choices.mx.at(i);
        if (const std::optional<Message> fault = faultOfPattern(text))
            faults->add(Field::Mx, *fault);
        else if (choices.mx.lastIndexOf(text) > i)
            faults->add(Field::Mx, QT_TRANSLATE_NOOP("Check", "“{value}” is there twice."), text);
    }
    if (choices.maxAge > maxMaxAge)
        faults->add(Field::MaxAge,
                    QT_TRANSLATE_NOOP("Check", "max_age is {value}; the most is 31557600 seconds, one year."),
                    QByteArray::number(choices.maxAge));
    if (policyFor(choices).toText().size() > maxPolicyBytes)
        faults->add(Field::Mx,
                    QT_TRANSLATE_NOOP("Check", "The policy file would be larger than 10 KiB, and some "
                                               "senders read no more. Use fewer mx lines, or a wildcard."));
}

void judgeId(const Choices &choices, FaultList *faults)
{
    const QByteArray &id = choices.id;
    if (id.isEmpty() || id.size() > 32 || !std::all_of(id.begin(), id.end(), isAlnum))
        faults->add(
            Field::Id,
            QT_TRANSLATE_NOOP(
                "Check", "The id “{value}” is not usable: it has 1 to 32 letters and digits, nothing else."),
            id);
}

void judgeHost(const Choices &choices, const QList<IpNetwork> &publicNetworks, FaultList *faults)
{
    if (!choices.hostCname.isNull() && !choices.hostAddresses.isEmpty())
        faults->add(Field::Host,
                    QT_TRANSLATE_NOOP("Check", "The policy host has either addresses or an alias (CNAME), "
                                               "never both: DNS allows nothing beside a CNAME."));
    if (!choices.hostCname.isNull() && !choices.hostCname.isHostName())
        faults->add(Field::Host,
                    QT_TRANSLATE_NOOP("Check", "“{value}” is not a host name that an alias can lead to."),
                    choices.hostCname.ascii());
    if (!choices.hostCname.isNull() && choices.hostCname == choices.domain.child("mta-sts"))
        faults->add(Field::Host, QT_TRANSLATE_NOOP("Check", "The alias {value} leads to itself."),
                    choices.hostCname.ascii());
    for (const IpAddress &address : choices.hostAddresses) {
        // An address from an example is a place to fill in, not a mistake.
        if (!countsAsPublic(address, publicNetworks) && !address.isForDocumentation())
            faults->add(Field::Host,
                        QT_TRANSLATE_NOOP("Check", "The address {value} is not public: senders on the "
                                                   "internet cannot reach a policy host there."),
                        address.toString().toLatin1());
    }
}

void judgeRua(const Choices &choices, FaultList *faults)
{
    for (const QByteArray &uri : choices.rua) {
        if (const std::optional<Message> fault = faultOfReportUri(uri))
            faults->add(Field::Rua, *fault);
    }
}

/// The first character that is none of ASCII; empty where there is none.
QByteArray firstBeyondAscii(const QByteArray &text)
{
    const QList<uint> all = QString::fromUtf8(text).toUcs4();
    const auto found = std::find_if(all.begin(), all.end(), [](uint c) { return c >= 0x80; });
    const char32_t sign = found == all.end() ? U'\0' : char32_t(*found);
    return sign == U'\0' ? QByteArray() : QString::fromUcs4(&sign, 1).toUtf8();
}

void judgeReportingRecord(const Choices &choices, FaultList *faults)
{
    if (publicationFor(choices).textAt(choices.domain.child("_smtp._tls")).size() > maxTextBytes)
        faults->add(Field::Rua,
                    QT_TRANSLATE_NOOP("Check", "The reporting record would be too large for DNS. Use "
                                               "fewer addresses."));
}

void judgeTtl(const Choices &choices, FaultList *faults)
{
    const QByteArray ttl = QByteArray::number(choices.ttl);
    if (choices.ttl > 0x7fffffffU)
        faults->add(
            Field::Ttl,
            QT_TRANSLATE_NOOP("Check", "The TTL is {value}; the most that DNS allows is 2147483647 seconds."),
            ttl);
    else if (choices.ttl < leastTtl || choices.ttl > mostTtl)
        faults->add(
            Field::Ttl,
            QT_TRANSLATE_NOOP(
                "Check",
                "A TTL of {value} s is outside what works well. Use 60 s to 86400 s, for example 3600."),
            ttl);
}

} // namespace

std::optional<Message> faultOfPattern(const QByteArray &text)
{
    if (const char *sentence = patternSentence(MxPattern::faultOf(text)))
        return messageOf(sentence, text);
    // The rule of the check of a served policy. Under a hosting platform some take mail there themselves.
    const std::optional<MxPattern> pattern = MxPattern::fromText(text);
    if (pattern && pattern->isWildcard() && publicSuffix(pattern->name()) == PublicSuffix::Registry)
        return messageOf(QT_TRANSLATE_NOOP("Check",
                                           "“{value}” allows every domain under {other}: anyone with a "
                                           "certificate there could receive your mail. Name your mail "
                                           "servers instead."),
                         text, pattern->name().ascii());
    return std::nullopt;
}

std::optional<Message> faultOfReportUri(const QByteArray &uri)
{
    if (readReportUri(uri).kind != ReportUri::Kind::Unusable)
        return std::nullopt;
    const bool mailbox =
        uri.count('@') == 1 && !uri.contains(':') && !uri.startsWith('@') && !uri.endsWith('@');
    if (mailbox)
        return messageOf(
            QT_TRANSLATE_NOOP("Check", "“{value}” is a bare mail address. Write mailto:{value}."), uri);
    if (const QByteArray sign = firstBeyondAscii(uri); !sign.isEmpty())
        return messageOf(QT_TRANSLATE_NOOP("Check",
                                           "“{value}” has the character “{other}” in it. An address for "
                                           "reports has only letters, digits and signs of ASCII."),
                         uri, sign);
    return messageOf(
        QT_TRANSLATE_NOOP("Check", "“{value}” is not an address for reports. Write mailto: and one mail "
                                   "address, or https:// and the address of a report receiver; a comma, an "
                                   "exclamation mark or a semicolon in it must be percent-encoded."),
        uri);
}

QList<ChoiceFault> faultsOf(const Choices &choices, const QList<IpNetwork> &publicNetworks)
{
    FaultList faults;
    judgeDomain(choices, &faults);
    judgePolicy(choices, &faults);
    judgeHost(choices, publicNetworks, &faults);
    judgeId(choices, &faults);
    judgeRua(choices, &faults);
    if (!choices.domain.isNull())
        judgeReportingRecord(choices, &faults);
    judgeTtl(choices, &faults);
    return faults.list();
}

} // namespace Postseal
