#include "plan/choices.h"

#include "base/text.h"
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

class FaultList {
public:
    void add(Field field, const char *source, const QByteArray &value = {}, const QByteArray &other = {})
    {
        m_list.append({field,
                       {source,
                        {{QStringLiteral("value"), visibleText(value)},
                         {QStringLiteral("other"), visibleText(other)}}}});
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
    if (!choices.zone.isNull() && !choices.domain.isUnder(choices.zone))
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
        if (const char *sentence = patternSentence(MxPattern::faultOf(text)))
            faults->add(Field::Mx, sentence, text);
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
        if (readReportUri(uri).kind != ReportUri::Kind::Unusable)
            continue;
        const bool mailbox =
            uri.count('@') == 1 && !uri.contains(':') && !uri.startsWith('@') && !uri.endsWith('@');
        if (mailbox)
            faults->add(Field::Rua,
                        QT_TRANSLATE_NOOP("Check", "“{value}” is a bare mail address. Write mailto:{value}."),
                        uri);
        else
            faults->add(Field::Rua,
                        QT_TRANSLATE_NOOP(
                            "Check", "“{value}” is not an address for reports. Write mailto: and one mail "
                                     "address, or https:// and the address of a report receiver; a comma, an "
                                     "exclamation mark or a semicolon in it must be percent-encoded."),
                        uri);
    }
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
