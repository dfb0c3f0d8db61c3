"""Domains whose policy host cannot be reached, or shows a certificate that senders refuse."""

from scenario import Scenario, Web

GOOD = Web()


def host(name, sentence, errors, *web, verdict="ineffective", **more):
    """A domain with these servers at the addresses of its policy host."""
    return Scenario(name, sentence, verdict, errors, web=web, **more)


def certificate(name, kind, sentence, *errors):
    """A domain whose policy host shows a certificate of this kind."""
    return host(name, sentence, {f"policy-https.certificate.{error}" for error in errors}, Web(certificate=kind))


ADDRESSES = (
    host("host-missing", "The policy host has no address.", {"policy-host.address/missing"}),
    host("host-dangling", "The policy host is an alias for a name that does not exist.",
         {"policy-host.address/dangling"}, records="mta-sts CNAME policy.gone"),
    host("host-lame", "The policy host's name is delegated to a server that does not know it.",
         {"policy-host.lookup/error"}, records="mta-sts NS ns-stale.lab.test."),
    host("host-private", "The policy host has a private address.", {"policy-host.public-address/private"},
         Web("scripted", address="10.9.8.7", behaviour="tripwire")),
    host("host-ipv6-only", "The policy host has only an IPv6 address.", set(), Web(family=6),
         verdict="protected", warnings={"policy-host.address/ipv6-only"}),
    host("host-loop", "The alias of the policy host leads back to itself.", {"policy-host.lookup/error"},
         records="mta-sts CNAME loop\nloop CNAME mta-sts"),
    host("host-by-alias", "The policy host is an alias; the certificate names the policy host.", set(), Web(),
         verdict="protected", web_alias="host-by-alias.provider.test."),
)

CONNECTIONS = (
    host("port-refused", "No web server listens on port 443.", {"policy-https.connect/refused"}, Web("refused")),
    host("port-silent", "A firewall drops packets to port 443.", {"policy-https.connect/timeout"}, Web("silent"),
         slow=True),
    host("port-80-only", "Only plain HTTP on port 80 is offered.", {"policy-https.connect/http-only"},
         Web(tls="none", port=80)),
    host("plain-on-443", "Port 443 speaks plain HTTP.", {"policy-https.handshake/not-tls"}, Web(tls="none")),
    host("banner-on-443", "Another service answers on port 443.", {"policy-https.handshake/not-tls"},
         Web("scripted", behaviour="banner")),
    host("tls-mute", "Port 443 accepts connections and never speaks TLS.", {"policy-https.handshake/timeout"},
         Web("scripted", behaviour="mute"), slow=True),
    host("tls-old", "The web server offers TLS 1.0 and 1.1 only.",
         {"policy-https.tls-version/old"}, Web(tls="old")),
    host("tls-alert", "The web server has no site for the name and rejects the handshake.",
         {"policy-https.handshake/alert"}, Web(tls="reject")),
    host("tls-client-certificate", "The web server demands a client certificate in the handshake.",
         {"policy-https.handshake/client-cert"}, Web("scripted", behaviour="client-cert")),
    host("tls-client-certificate-old", "The same in TLS 1.2, which has no alert for it alone.",
         {"policy-https.handshake/client-cert"}, Web("scripted", behaviour="client-cert-1.2")),
    host("tls-client-certificate-400", "nginx demands a client certificate, and says so with status 400.",
         {"policy-https.handshake/client-cert"}, Web(tls="ask-client")),
)

CERTIFICATES = (
    certificate("cert-expired", "expired", "The certificate has expired.", "validity/expired"),
    certificate("cert-future", "future", "The certificate is not valid yet.", "validity/future"),
    certificate("cert-self-signed", "self-signed", "The certificate is self-signed.", "trust/self-signed"),
    certificate("cert-unknown-ca", "unknown-ca", "The certificate comes from an authority that nobody knows.",
                "trust/unknown-ca"),
    certificate("cert-incomplete", "incomplete", "The intermediate certificate is not sent.", "trust/incomplete"),
    certificate("cert-expired-chain", "expired-intermediate", "The intermediate certificate has expired.",
                "validity/expired"),
    certificate("cert-wrong-name", "wrong-name", "The certificate is another site's.", "name/mismatch"),
    certificate("cert-domain-only", "domain-only", "The certificate names the domain, not mta-sts.",
                "name/mismatch"),
    certificate("cert-cn-only", "cn-only", "The name is only in the common name.", "name/cn-only"),
    certificate("cert-partial-wildcard", "partial-wildcard", "A wildcard for a part of a label (mta-*).",
                "name/mismatch"),
    certificate("cert-deep-wildcard", "deep-wildcard", "A wildcard two labels up.", "name/mismatch"),
    certificate("cert-expired-wrong-name", "expired-wrong-name", "The certificate is another site's and has expired.",
                "name/mismatch", "validity/expired"),
    certificate("cert-client-only", "client-only", "The certificate is for clients only.", "trust/weak"),
    certificate("cert-no-authority", "no-authority", "The issuer is not allowed to issue.", "trust/weak"),
    certificate("cert-other-names", "other-names", "The issuer may issue for other names only.", "trust/weak"),
    Scenario("cert-rsa-1024", "A key of 1024 bits.", "ineffective", {"policy-https.certificate.trust/weak"},
             web=(Web(certificate="rsa-1024", tls="weak"),)),
    Scenario("cert-sha1", "A signature made with SHA-1.", "ineffective", {"policy-https.certificate.trust/weak"},
             web=(Web(certificate="sha1", tls="weak"),)),
    Scenario("cert-revoked", "The certificate was revoked, and the web server itself says so.", "protected",
             warnings={"policy-https.certificate.trust/revoked"}, web=(Web(staple="revoked"),)),
    Scenario("cert-stapled", "The web server hands out that its certificate is good.", "protected",
             web=(Web(staple="good"),)),
    Scenario("cert-soon", "The certificate ends in three days.", "protected",
             warnings={"policy-https.certificate.expiring/soon"}, web=(Web(certificate="soon"),)),
)

SECOND_ADDRESSES = (
    host("second-refused", "The second address of the policy host refuses connections.", set(), GOOD, Web("refused"),
         verdict="protected", warnings={"policy-https.addresses/dead"}),
    host("second-silent", "The forgotten IPv6 address of the policy host is dead.", set(), GOOD,
         Web("silent", family=6), verdict="protected", warnings={"policy-https.addresses/dead"}, slow=True),
    host("second-no-tls", "At the IPv6 address the web server has no site for the name.",
         {"policy-https.addresses/no-tls"}, GOOD, Web(family=6, tls="reject")),
    host("second-expired", "The second address shows an expired certificate.",
         {"policy-https.certificate.validity/expired", "policy-https.addresses/differ"}, GOOD,
         Web(family=6, certificate="expired")),
    host("second-not-found", "The second address does not have the file.",
         {"policy-http.status/not-found", "policy-https.addresses/differ"}, GOOD, Web(answer="return 404;")),
    host("second-other-policy", "The second address serves another policy, in mode testing.",
         {"policy-https.addresses/differ"}, GOOD,
         Web(policy=b"version: STSv1\nmode: testing\nmx: mx.mailhost.test\nmax_age: 1209600\n"), verdict="testing"),
)

DOMAINS = (*ADDRESSES, *CONNECTIONS, *CERTIFICATES, *SECOND_ADDRESSES)
