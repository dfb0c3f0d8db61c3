"""Domains whose mail servers do not give what an enforced policy asks for."""

from domains.mx_records import AT_RISK
from scenario import SHARED_MX, Mail, Mx, Scenario

SHARED = Mx(SHARED_MX, 10, ())
GOOD = Mail()
NOT_REACHED = (("smtpTested", False),)


def broken(name, sentence, errors, *servers, verdict="losing-mail", **more):
    """A domain with one MX host, these servers at its addresses."""
    more.setdefault("may", AT_RISK)
    return Scenario(name, sentence, verdict, errors, mx=(Mx("mx1", 10, servers),), **more)


def scripted(name, sentence, behaviour, errors, **more):
    """A domain whose mail server behaves in this way."""
    return broken(name, sentence, errors, Mail("scripted", behaviour=behaviour), **more)


def certificate(name, kind, sentence, error, server="postfix", behaviour="good"):
    """A domain whose mail server shows a certificate of this kind."""
    return broken(name, sentence, {f"smtp.certificate.{error}"}, Mail(server, certificate=kind, behaviour=behaviour))


STARTTLS = (
    broken("starttls-missing", "The mail server does not offer STARTTLS.", {"smtp.starttls/missing"},
           Mail(behaviour="no-starttls")),
    scripted("starttls-helo-only", "The mail server knows HELO alone.", "helo-only", {"smtp.starttls/missing"}),
    broken("starttls-refused", "The mail server offers STARTTLS and answers it with 454.", {"smtp.starttls/refused"},
           Mail(behaviour="starttls-454")),
    broken("starttls-no-certificate", "The mail server lost its certificate and accepts STARTTLS all the same.",
           {"smtp.handshake/failed"}, Mail(behaviour="no-certificate")),
    Scenario("starttls-missing-testing", "No STARTTLS, in mode testing.", "testing", set(),
             warnings={"smtp.starttls/missing", "sts-policy.enforced/testing"}, mode="testing",
             mx=(Mx("mx1", 10, (Mail(behaviour="no-starttls"),)),)),
    scripted("starttls-injection", "Replies in clear stand behind the answer to STARTTLS.", "inject", set(),
             verdict="protected", warnings={"smtp.starttls/injected"}),
    scripted("handshake-alert", "The mail server ends the handshake with an alert.", "handshake-alert",
             {"smtp.handshake/failed"}),
    scripted("handshake-reset", "The mail server resets the connection in the handshake.", "handshake-reset",
             {"smtp.handshake/failed"}),
    scripted("handshake-text", "The mail server goes on in clear after STARTTLS.", "handshake-text",
             {"smtp.handshake/failed"}),
    scripted("handshake-mute", "The mail server never answers the client hello.", "handshake-mute",
             {"smtp.handshake/failed"}, slow=True),
    scripted("ehlo-after-tls", "EHLO fails once TLS is on.", "ehlo-fails-after-tls", {"smtp.handshake/inside"}),
    scripted("ehlo-refused", "The mail server greets, and refuses EHLO.", "ehlo-refused", set(), verdict="protected",
             warnings={"smtp.reachable/rejects"}, exit=3),
    scripted("starttls-close", "The mail server accepts STARTTLS and closes.", "starttls-close",
             {"smtp.handshake/failed"}),
    scripted("mx-tls-old", "The mail server speaks TLS 1.0 only.", "tls-old",
             {"smtp.tls-version/old"}),
    scripted("mx-sni-required", "The mail server refuses clients that send no name.", "sni-required", set(),
             verdict="protected", warnings={"smtp.sni/required"}),
    scripted("mx-sni-differs", "The mail server shows another certificate to clients that send no name.",
             "sni-differs", set(), verdict="protected", told={"smtp.sni/differs"}),
    scripted("mx-tls-legacy", "The mail server still accepts TLS 1.0 beside newer versions.", "tls-legacy", set(),
             verdict="protected", told={"smtp.tls-version/legacy"}),
    scripted("starttls-stripped", "A firewall overwrites STARTTLS in the answer to EHLO.", "stripped",
             {"smtp.starttls/missing"}),
)

CERTIFICATES = (
    certificate("mx-cert-expired", "expired", "The MX certificate has expired.", "validity/expired"),
    certificate("mx-cert-future", "future", "The MX certificate is not valid yet.", "validity/future"),
    certificate("mx-cert-self-signed", "self-signed", "The MX certificate is self-signed.", "trust/self-signed"),
    certificate("mx-cert-unknown-ca", "unknown-ca", "The MX certificate comes from an unknown authority.",
                "trust/unknown-ca"),
    certificate("mx-cert-incomplete", "incomplete", "The mail server does not send the intermediate.",
                "trust/incomplete"),
    certificate("mx-cert-domain-only", "domain-only", "The certificate names the domain, not the MX.",
                "name/domain-only"),
    certificate("mx-cert-wrong-name", "wrong-name", "The certificate is another host's.", "name/mismatch"),
    certificate("mx-cert-client-only", "client-only", "The MX certificate is for clients only.", "trust/weak"),
    certificate("mx-cert-cn-only", "cn-only", "The MX name is only in the common name.", "name/mismatch"),
    certificate("mx-cert-partial-wildcard", "partial-wildcard-mx", "A wildcard for a part of a label (mx*).",
                "name/mismatch"),
    certificate("mx-cert-weak", "rsa-1024", "The MX certificate has a key of 1024 bits.", "trust/weak",
                "scripted", "weak"),
    broken("mx-cert-soon", "The MX certificate ends in three days.", set(), Mail(certificate="soon"),
           verdict="protected", warnings={"smtp.certificate.expiring/soon"}),
    Scenario("mx-cert-expired-testing", "The MX certificate has expired, in mode testing.", "testing", set(),
             warnings={"smtp.certificate.validity/expired"}, mode="testing",
             mx=(Mx("mx1", 10, (Mail(certificate="expired"),)),)),
    Scenario("mx-cert-expired-off", "The MX certificate has expired, in mode none.", "off", set(), mode="none",
             max_age=86400, mx=(Mx("mx1", 10, (Mail(certificate="expired"),)),)),
)

REACHING = (
    Scenario("mx-one-down", "One of two MX refuses connections.", "protected",
             warnings={"smtp.reachable/down"}, mx=(SHARED, Mx("mx2", 20, (Mail("refused"),)))),
    Scenario("mx-one-silent", "One of two MX never answers.", "protected",
             warnings={"smtp.reachable/down"}, mx=(SHARED, Mx("mx2", 20, (Mail("silent"),))), slow=True),
    broken("mx-only-down", "The only MX refuses connections.", {"smtp.reachable/down"}, Mail("refused"),
           verdict="protected"),
    broken("mx-silent", "The only MX never answers: port 25 may be closed from here.", set(), Mail("silent"),
           verdict="protected", warnings={"env.port25/blocked"}, exit=3, member=NOT_REACHED, slow=True),
    scripted("greeting-554", "The mail server greets with 554.", "greet-554", set(), verdict="protected",
             warnings={"smtp.reachable/rejects"}, exit=3),
    scripted("greeting-421", "The mail server greets with 421.", "greet-421", set(), verdict="protected",
             warnings={"smtp.reachable/rejects"}, exit=3),
    scripted("greeting-hang-up", "The mail server closes in place of a greeting.", "hang-up", set(),
             verdict="protected", warnings={"smtp.reachable/rejects"}, exit=3),
    scripted("greeting-never", "The mail server never greets.", "mute", {"smtp.reachable/stalls"},
             verdict="protected", slow=True),
    scripted("greeting-endless", "The greeting never ends: one line after another.", "endless-greeting",
             set(), verdict="protected", warnings={"smtp.reachable/too-much"}, exit=3, slow=True),
    scripted("greeting-endless-line", "The greeting is a line without end.", "endless-line",
             set(), verdict="protected", warnings={"smtp.reachable/too-much"}, exit=3, slow=True),
)

SECOND_ADDRESSES = (
    broken("mx-second-expired", "The IPv6 address of the MX shows an expired certificate.",
           {"smtp.certificate.validity/expired", "smtp.addresses/differ"}, GOOD, Mail(family=6, certificate="expired")),
    broken("mx-second-refused", "The second address of the MX refuses connections.", set(), GOOD, Mail("refused"),
           verdict="protected", warnings={"smtp.addresses/differ"}),
    broken("mx-second-plain", "The second address of the MX does not offer STARTTLS.",
           {"smtp.starttls/missing", "smtp.addresses/differ"}, GOOD, Mail(behaviour="no-starttls")),
    Scenario("mx-backup-expired", "The backup MX shows an expired certificate.", "losing-mail",
             {"smtp.certificate.validity/expired"}, may=AT_RISK,
             mx=(Mx("mx1", 10), Mx("mx2", 20, (Mail(certificate="expired"),)))),
)

DOMAINS = (*STARTTLS, *CERTIFICATES, *REACHING, *SECOND_ADDRESSES)
