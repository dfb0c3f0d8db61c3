"""Domains with a faulty record at _mta-sts or at _smtp._tls."""

from scenario import STS, TLSRPT, Scenario

REPORTS = "v=TLSRPTv1; rua=mailto:tls-reports@{domain}"


def sts(name, sentence, errors, *values, **more):
    """A domain with these TXT values at _mta-sts, which conforming senders do not accept."""
    return Scenario(name, sentence, "ineffective", errors, sts=values, **more)


def tlsrpt(name, sentence, *values, errors=frozenset(), warnings=frozenset(), **more):
    """A domain with these TXT values at _smtp._tls: the policy is not concerned."""
    return Scenario(name, sentence, "protected", errors, warnings=warnings, tlsrpt=values, **more)


DOMAINS = (
    sts("txt-missing", "There is no _mta-sts record, but a policy file.", {"sts-txt.present/missing"}),
    sts("txt-two", "Two records for MTA-STS.", {"sts-txt.single/multiple"}, STS, "v=STSv1; id=20250101T000000;"),
    sts("txt-backslash", "The panel put a backslash before the semicolon.", {"sts-txt.version/wrong"},
        "v=STSv1\\; id=20260101T000000\\;"),
    sts("txt-case", "The version is written in capitals.", {"sts-txt.version/wrong"}, "V=STSV1; id=1;"),
    sts("txt-quote", "Quotes were typed into the value.", {"sts-txt.version/wrong"}, '"v=STSv1; id=1;"'),
    sts("txt-leading-blank", "A blank stands before the version.", {"sts-txt.version/wrong"}, " v=STSv1; id=1;"),
    sts("txt-comma", "A comma in place of the first semicolon.", {"sts-txt.version/wrong"}, "v=STSv1, id=1"),
    sts("txt-id-dash", "The id is a date with dashes.", {"sts-txt.id/bad"}, "v=STSv1; id=2026-01-01;"),
    sts("txt-id-missing", "The record has another field, but no id.", {"sts-txt.id/missing"}, "v=STSv1; foo=1;"),
    sts("txt-id-long", "The id has 33 characters.", {"sts-txt.id/bad"}, "v=STSv1; id=" + "a1" * 16 + "b"),
    sts("txt-id-blanks", "Blanks around the equals sign.", {"sts-txt.syntax/bad"}, "v=STSv1; id = 1;"),
    sts("txt-other-text", "The only TXT record at the name is somebody else's.", {"sts-txt.present/other-text"},
        "some-site-verification=abc123"),
    sts("txt-underscore", "The record sits at _mta_sts.",
        {"sts-txt.present/missing", "sts-txt.location/misplaced"}, records=f'_mta_sts TXT "{STS}"'),
    sts("txt-doubled-name", "The panel added the domain to a full name.",
        {"sts-txt.present/missing", "sts-txt.location/misplaced"}, records=f'_mta-sts.{{domain}} TXT "{STS}"'),
    sts("txt-dangling", "The record is an alias for a name that does not exist.", {"sts-txt.present/dangling"},
        records="_mta-sts CNAME _mta-sts.gone"),
    Scenario("txt-loop", "The record's alias leads back to itself.", "ineffective", {"sts-txt.lookup/error"},
             sts=(), records="_mta-sts CNAME loop\nloop CNAME _mta-sts"),
    Scenario("txt-bogus", "The signature over the record has expired: validating resolvers answer SERVFAIL.",
             "ineffective", {"sts-txt.lookup/error"}, may={"domain.dnssec/bogus"}, signing="expired-txt"),
    Scenario("txt-lame", "The record's name is delegated to a server that does not know it.",
             "ineffective", {"sts-txt.lookup/error"}, sts=(), records="_mta-sts NS ns-stale.lab.test."),
    Scenario("txt-blank-before-semicolon", "A blank before the first semicolon: grammatical, but some refuse it.",
             "protected", warnings={"sts-txt.version/space"}, sts=("v=STSv1 ; id=1;",)),
    Scenario("txt-trailing-semicolons", "Two semicolons at the end, which only strict readers mind.",
             "protected", warnings={"sts-txt.syntax/cosmetic"}, sts=("v=STSv1; id=1;;",)),

    tlsrpt("tlsrpt-missing", "There is no reporting record.", warnings={"tlsrpt.present/missing"}),
    tlsrpt("tlsrpt-lame", "The reporting record's name is delegated to a server that does not know it.",
           warnings={"tlsrpt.present/error"}, records="_smtp._tls NS ns-stale.lab.test."),
    tlsrpt("tlsrpt-malformed", "The reporting record lacks its semicolon.", "v=TLSRPTv1 rua=mailto:tls@{domain}",
           errors={"tlsrpt.version/wrong"}),
    tlsrpt("tlsrpt-two", "Two reporting records.", TLSRPT, "v=TLSRPTv1; rua=mailto:other@{domain}",
           errors={"tlsrpt.single/multiple"}),
    tlsrpt("tlsrpt-no-scheme", "The report address lacks mailto:.", "v=TLSRPTv1; rua=tls@{domain}",
           errors={"tlsrpt.rua/no-scheme"}),
    tlsrpt("tlsrpt-no-rua", "The reporting record has a field, but no rua.", "v=TLSRPTv1; foo=1",
           errors={"tlsrpt.rua/missing"}),
    tlsrpt("tlsrpt-size-limit", "A size limit as in DMARC.", "v=TLSRPTv1; rua=mailto:tls@{domain}!10m",
           errors={"tlsrpt.rua/character"}),
    tlsrpt("tlsrpt-http", "Reports to plain http, which nobody posts to.", "v=TLSRPTv1; rua=http://www.{domain}/tls",
           errors={"tlsrpt.rua-scheme/none-usable"}),
    tlsrpt("tlsrpt-null-mx", "Reports go to a domain that takes no mail.",
           "v=TLSRPTv1; rua=mailto:tls@no-mail.test", warnings={"tlsrpt.mailto-route/no-mx"}),
    tlsrpt("tlsrpt-no-domain", "Reports go to a domain that does not exist.",
           "v=TLSRPTv1; rua=mailto:tls@reports.nxdomain.test", warnings={"tlsrpt.mailto-route/no-mx"}),
    tlsrpt("tlsrpt-external", "Reports go to a provider's mailbox.",
           "v=TLSRPTv1; rua=mailto:tls@protected.test", told={"tlsrpt.mailto-route/external"}),
    tlsrpt("tlsrpt-https", "Reports go to a web server that answers.",
           "v=TLSRPTv1; rua=https://mta-sts.protected.test/tls", told={"tlsrpt.https-endpoint/ok"}),
    tlsrpt("tlsrpt-https-down", "Reports go to a web server that is gone.",
           "v=TLSRPTv1; rua=https://mta-sts.port-refused.test/tls", warnings={"tlsrpt.https-endpoint/down"}),
    tlsrpt("tlsrpt-https-certificate", "Reports go to a web server with an expired certificate.",
           "v=TLSRPTv1; rua=https://mta-sts.cert-expired.test/tls", warnings={"tlsrpt.https-endpoint/certificate"}),
    tlsrpt("tlsrpt-https-literal", "Reports go to an IP address without a name.",
           "v=TLSRPTv1; rua=https://198.18.0.1/tls", told={"tlsrpt.https-endpoint/skipped"}),
    tlsrpt("tlsrpt-both", "A mailbox that works and a web server that is gone.",
           "v=TLSRPTv1; rua=mailto:tls@{domain},https://mta-sts.port-refused.test/tls",
           warnings={"tlsrpt.https-endpoint/down"}),
    tlsrpt("tlsrpt-misplaced", "The reporting record sits at _tlsrpt.",
           warnings={"tlsrpt.present/missing", "tlsrpt.location/misplaced"},
           records='_tlsrpt TXT "v=TLSRPTv1; rua=mailto:tls@{domain}"'),
)
