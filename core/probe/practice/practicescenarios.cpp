#include "probe/practice/practicenetwork.h"

#include <algorithm>

namespace Postseal {

const QList<PracticeScenario> &practiceScenarios()
{
    using F = PracticeFault;
    constexpr PolicyMode enforce = PolicyMode::Enforce;
    static const QList<PracticeScenario> scenarios{
        {"first-visit",
         QT_TRANSLATE_NOOP("Practice", "Mail works; nothing of MTA-STS or TLS reporting is set up yet."),
         PolicyMode::Unset,
         {}},
        {"protected", QT_TRANSLATE_NOOP("Practice", "Everything is in place and enforced."), enforce, {}},
        {"testing",
         QT_TRANSLATE_NOOP("Practice", "Everything is in place, in testing mode."),
         PolicyMode::Testing,
         {}},
        {"no-policy-host",
         QT_TRANSLATE_NOOP("Practice", "The record is published, but the policy host has no address."),
         enforce,
         {F::NoPolicyHost}},
        {"policy-cert-expired",
         QT_TRANSLATE_NOOP("Practice", "The certificate of the policy host has expired."),
         enforce,
         {F::PolicyCertificateExpired}},
        {"policy-cert-self-signed",
         QT_TRANSLATE_NOOP("Practice", "The policy host uses a self-signed certificate."),
         enforce,
         {F::PolicyCertificateSelfSigned}},
        {"policy-cert-wrong-name",
         QT_TRANSLATE_NOOP("Practice", "The certificate of the policy host is for another name."),
         enforce,
         {F::PolicyCertificateWrongName}},
        {"redirect",
         QT_TRANSLATE_NOOP("Practice", "The policy host redirects to the web site."),
         enforce,
         {F::PolicyRedirect}},
        {"not-found",
         QT_TRANSLATE_NOOP("Practice", "The policy host answers that there is no such file."),
         enforce,
         {F::PolicyNotFound}},
        {"html-page",
         QT_TRANSLATE_NOOP("Practice", "The policy host shows a web page instead of the policy."),
         enforce,
         {F::PolicyHtml}},
        {"wrong-location",
         QT_TRANSLATE_NOOP("Practice", "The policy file lies outside the folder .well-known."),
         enforce,
         {F::PolicyWrongLocation}},
        {"two-records",
         QT_TRANSLATE_NOOP("Practice", "An old MTA-STS record was left beside the new one."),
         enforce,
         {F::TwoStsRecords}},
        {"malformed-record",
         QT_TRANSLATE_NOOP("Practice", "The MTA-STS record has blanks around the equals sign."),
         enforce,
         {F::MalformedStsRecord}},
        {"no-record",
         QT_TRANSLATE_NOOP("Practice", "The policy file is online, but there is no MTA-STS record."),
         enforce,
         {F::NoStsRecord}},
        {"mx-not-in-policy",
         QT_TRANSLATE_NOOP("Practice", "A third mail server was added and forgotten in the policy."),
         enforce,
         {F::MxNotInPolicy}},
        {"mx-without-starttls",
         QT_TRANSLATE_NOOP("Practice", "The backup mail server offers no STARTTLS."),
         enforce,
         {F::MxWithoutStartTls}},
        {"mx-cert-expired",
         QT_TRANSLATE_NOOP("Practice", "The certificate of the backup mail server has expired."),
         enforce,
         {F::MxCertificateExpired}},
        {"ipv6-dead",
         QT_TRANSLATE_NOOP("Practice", "Nothing listens on the IPv6 address of the policy host."),
         enforce,
         {F::Ipv6AddressDead}},
        {"second-address-stale",
         QT_TRANSLATE_NOOP("Practice", "A second web server still hands out an older policy."),
         enforce,
         {F::SecondAddressStale}},
        {"no-tls-rpt",
         QT_TRANSLATE_NOOP("Practice", "The policy is enforced, but nobody asks for TLS reports."),
         enforce,
         {F::NoTlsRpt}},
        {"malformed-tls-rpt",
         QT_TRANSLATE_NOOP("Practice", "The TLS reporting record names an address without mailto."),
         enforce,
         {F::MalformedTlsRpt}},
    };
    return scenarios;
}

const PracticeScenario *findPracticeScenario(const QString &name)
{
    const QList<PracticeScenario> &all = practiceScenarios();
    const auto found = std::find_if(all.begin(), all.end(), [&](const PracticeScenario &scenario) {
        return name == QLatin1String(scenario.name);
    });
    return found == all.end() ? nullptr : &*found;
}

const char *practiceFaultLabel(PracticeFault fault)
{
    switch (fault) {
    case PracticeFault::NoPolicyHost:
        return QT_TRANSLATE_NOOP("Practice", "Policy host without address");
    case PracticeFault::PolicyCertificateExpired:
        return QT_TRANSLATE_NOOP("Practice", "Policy certificate expired");
    case PracticeFault::PolicyCertificateSelfSigned:
        return QT_TRANSLATE_NOOP("Practice", "Policy certificate self-signed");
    case PracticeFault::PolicyCertificateWrongName:
        return QT_TRANSLATE_NOOP("Practice", "Policy certificate for another name");
    case PracticeFault::PolicyRedirect:
        return QT_TRANSLATE_NOOP("Practice", "Policy is a redirect");
    case PracticeFault::PolicyNotFound:
        return QT_TRANSLATE_NOOP("Practice", "Policy not found");
    case PracticeFault::PolicyHtml:
        return QT_TRANSLATE_NOOP("Practice", "Web page instead of the policy");
    case PracticeFault::PolicyWrongLocation:
        return QT_TRANSLATE_NOOP("Practice", "Policy in the wrong folder");
    case PracticeFault::TwoStsRecords:
        return QT_TRANSLATE_NOOP("Practice", "Two MTA-STS records");
    case PracticeFault::MalformedStsRecord:
        return QT_TRANSLATE_NOOP("Practice", "MTA-STS record malformed");
    case PracticeFault::NoStsRecord:
        return QT_TRANSLATE_NOOP("Practice", "MTA-STS record missing");
    case PracticeFault::MxNotInPolicy:
        return QT_TRANSLATE_NOOP("Practice", "New MX not in the policy");
    case PracticeFault::MxWithoutStartTls:
        return QT_TRANSLATE_NOOP("Practice", "MX without STARTTLS");
    case PracticeFault::MxCertificateExpired:
        return QT_TRANSLATE_NOOP("Practice", "MX certificate expired");
    case PracticeFault::Ipv6AddressDead:
        return QT_TRANSLATE_NOOP("Practice", "IPv6 address of the policy host dead");
    case PracticeFault::SecondAddressStale:
        return QT_TRANSLATE_NOOP("Practice", "Second web server stale");
    case PracticeFault::NoTlsRpt:
        return QT_TRANSLATE_NOOP("Practice", "TLS reporting record missing");
    case PracticeFault::MalformedTlsRpt:
        return QT_TRANSLATE_NOOP("Practice", "TLS reporting record malformed");
    }
    return "";
}

} // namespace Postseal
