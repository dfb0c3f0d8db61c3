#include "report/resulttypes.h"

#include "base/ipaddress.h"

#include <algorithm>

namespace Postseal {
namespace {

constexpr const char *starttls[] = {"smtp.starttls", "smtp.handshake"};
constexpr const char *mismatch[] = {"smtp.certificate.name", "smtp.sni"};
constexpr const char *expired[] = {"smtp.certificate.validity"};
constexpr const char *untrusted[] = {"smtp.certificate.trust"};
constexpr const char *anyFault[] = {"smtp.starttls",          "smtp.handshake",
                                    "smtp.tls-version",       "smtp.certificate.name",
                                    "smtp.certificate.trust", "smtp.certificate.validity",
                                    "match.mx-covered"};
constexpr const char *tlsa[] = {"dane.tlsa-match"};
constexpr const char *dnssec[] = {"domain.dnssec", "dane.tlsa-dnssec"};
constexpr const char *dane[] = {"dane.tlsa-dnssec", "dane.tlsa-match"};
constexpr const char *fetch[] = {"policy-host.lookup",         "policy-host.address",
                                 "policy-host.public-address", "policy-https.connect",
                                 "policy-https.handshake",     "policy-http.status",
                                 "policy-http.redirect",       "policy-http.client-filter"};
constexpr const char *invalid[] = {"policy-http.content-type", "policy-http.size",   "sts-policy.encoding",
                                   "sts-policy.format",        "sts-policy.syntax",  "sts-policy.version",
                                   "sts-policy.mode",          "sts-policy.max-age", "sts-policy.mx-present",
                                   "sts-policy.mx-syntax"};
constexpr const char *webPki[] = {"policy-https.certificate.name", "policy-https.certificate.trust",
                                  "policy-https.certificate.validity"};

constexpr ResultType types[] = {
    {"starttls-not-supported", QT_TRANSLATE_NOOP("Check", "The mail server did not offer STARTTLS."),
     QT_TRANSLATE_NOOP("Check",
                       "TLS is switched off on this server, a machine in front of it takes the offer "
                       "away, or somebody on the way did."),
     starttls},
    {"certificate-host-mismatch",
     QT_TRANSLATE_NOOP("Check", "The certificate of the mail server is for other names."),
     QT_TRANSLATE_NOOP("Check", "The certificate has to name the MX host as the MX record does."), mismatch},
    {"certificate-expired", QT_TRANSLATE_NOOP("Check", "The certificate of the mail server had expired."),
     QT_TRANSLATE_NOOP("Check", "It was not renewed, or the server was not told to load the new one."),
     expired},
    {"certificate-not-trusted",
     QT_TRANSLATE_NOOP("Check", "The certificate of the mail server is not trusted."),
     QT_TRANSLATE_NOOP("Check",
                       "It is self-signed, or the server does not send the intermediate certificate."),
     untrusted},
    {"validation-failure", QT_TRANSLATE_NOOP("Check", "Something else of the policy was not met."),
     QT_TRANSLATE_NOOP("Check", "Mostly the MX host is not in the policy, or the handshake broke off."),
     anyFault},
    {"tlsa-invalid", QT_TRANSLATE_NOOP("Check", "The TLSA records do not fit the certificate."),
     QT_TRANSLATE_NOOP("Check", "The certificate was renewed with another key, and the TLSA record was not."),
     tlsa},
    {"dnssec-invalid", QT_TRANSLATE_NOOP("Check", "The answers of the DNS did not verify."),
     QT_TRANSLATE_NOOP("Check", "Signatures ran out, or the DS record at the parent is an old one."), dnssec},
    {"dane-required",
     QT_TRANSLATE_NOOP("Check", "The sender insists on DANE and found no usable TLSA record."),
     QT_TRANSLATE_NOOP("Check", "A setting of the sender; MTA-STS is not concerned."), dane},
    {"sts-policy-fetch-error", QT_TRANSLATE_NOOP("Check", "The policy file could not be fetched."),
     QT_TRANSLATE_NOOP("Check", "The policy host did not answer, redirected, or kept the sender out."),
     fetch},
    {"sts-policy-invalid", QT_TRANSLATE_NOOP("Check", "The policy file was fetched, but is no valid policy."),
     QT_TRANSLATE_NOOP("Check", "A mistake in the file, or another page in its place."), invalid},
    {"sts-webpki-invalid", QT_TRANSLATE_NOOP("Check", "The certificate of the policy host was refused."),
     QT_TRANSLATE_NOOP(
         "Check", "It has expired, is for other names, or is sent without the intermediate certificate."),
     webPki},
};
constexpr ResultType other{"other",
                           QT_TRANSLATE_NOOP("Check", "The sender has a name of its own for what failed."),
                           QT_TRANSLATE_NOOP("Check", "Look at all checks of this mail server."), anyFault};

bool isOfServer(const Finding &finding)
{
    return finding.check->scope == Scope::Mx || finding.check->scope == Scope::MxAddress;
}

bool isAbout(const Finding &finding, const QString &mx, const QString &address)
{
    // A finding about the whole domain or the policy host counts for every server.
    if (!isOfServer(finding))
        return true;
    return (mx.isEmpty() || finding.subject == mx) &&
           (address.isEmpty() || finding.address.isEmpty() ||
            IpAddress::fromText(finding.address) == IpAddress::fromText(address));
}

} // namespace

std::span<const ResultType> resultTypes()
{
    return types;
}

const ResultType &resultType(const QString &name)
{
    const auto found = std::find_if(std::begin(types), std::end(types), [&](const ResultType &each) {
        return name.compare(QLatin1String(each.name), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(types) ? other : *found;
}

LiveAnswer seenLive(const QString &type, const QString &mx, const QString &address, const Report &report)
{
    const std::span<const char *const> checks = resultType(type).checks;
    QList<Finding> failing, passing;
    bool open = !report.evidence.finished;
    const bool ofServer = !mx.isEmpty() && std::any_of(checks.begin(), checks.end(), [](const char *id) {
        return QByteArrayView(id).startsWith("smtp.");
    });
    bool serverSeen = false; // what others do says nothing of a server that is no MX any more
    for (const Finding &finding : report.findings) {
        const bool asked = std::any_of(checks.begin(), checks.end(), [&](const char *id) {
            return QByteArrayView(finding.check->id) == id;
        });
        if (!asked || !isAbout(finding, mx, address))
            continue;
        serverSeen = serverSeen || isOfServer(finding);
        // In mode testing a fault of a mail server counts one level less; it is the same fault.
        const bool fails = finding.status == Status::Error ||
                           (finding.status == Status::Warning && finding.outcome->status == Status::Error);
        if (fails)
            failing.append(finding);
        else if (finding.status == Status::Pass || finding.status == Status::Info ||
                 finding.status == Status::Warning)
            passing.append(finding);
        else
            open = open || finding.status != Status::NotApplicable;
    }
    if (!failing.isEmpty())
        return {LiveState::StillFails, failing};
    if (open || passing.isEmpty() || (ofServer && !serverSeen))
        return {LiveState::NotKnown, {}};
    return {LiveState::Passes, passing};
}

} // namespace Postseal
