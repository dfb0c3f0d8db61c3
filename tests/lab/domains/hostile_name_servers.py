"""Name servers that attack: as the resolver, as the authority beside a good resolver, and behind unbound."""

import ctypes
from dataclasses import replace

from domains.hostile_parts import NO_RECORD, dns, name_servers, patient
from scenario import Mail, Mx



def any_name_is_asked():
    """Whether c-ares asks for names that are no host names: before 1.28 only."""
    library = ctypes.CDLL("libcares.so.2")
    library.ares_version.restype = ctypes.c_char_p
    major, minor = library.ares_version(None).decode().split(".")[:2]
    return (int(major), int(minor)) < (1, 28)


ANY_NAME_IS_ASKED = any_name_is_asked()
RESOLVER, AUTHORITY, BEHIND = "resolver", "authority", "behind"
LOOKUP = {"sts-txt.lookup/error"}
DIFFERS = {"warnings": {"sts-txt.consistent/differ"}, "told": {"sts-txt.ttl/unknown"}, "exit": 3,
           "dark": ("sts-txt.consistent",)}
UNREAD = {"told": {"sts-txt.lookup/unknown"}, "exit": 3, "dark": NO_RECORD}
UNREACHED = {"told": {"sts-txt.consistent/unknown"}, "exit": 3, "dark": ("sts-txt.consistent", "sts-txt.ttl")}
# All servers agree on something else than the resolver has.
NEWER = {"told": {"sts-txt.consistent/cached"}, "dark": ("sts-txt.consistent",)}

# Answers that are none.
UNREADABLE = ("loop-owner loop-data loop-two pointer-forward label-type name-long not-an-answer other-opcode cut "
              "counts-short echo length-past-end length-too-short string-past-end nxdomain-with-data tc-for-ever "
              "tc-with-record")
# More than is read: what is in them stays unknown, whether or not there is anything.
MANY = "counts-huge texts-4000 texts-10000"
LONG = "alias-50 alias-50-open"
REFUSALS = "formerr servfail notimp refused rcode-15 edns-error-nasty"
UNHEARD = ("silent wrong-id wrong-question wrong-type wrong-class no-question two-questions header-alone one-byte "
           "empty junk wrong-source flood late-30")
# Cut short, and nothing over TCP that is whole.
CUT = "tcp-silent tcp-trickle tcp-stalls tcp-closes tcp-cut tcp-zero tcp-zeros tcp-wrong-id tcp-flood"
OTHERS = "record-class other-owner other-sections soa-of-stranger soa-of-top"  # records, but not of this name
TEXTS = "no-strings empty-strings nasty-text tcp-65535 texts-480"  # texts, but no record
HARMLESS = "tail other-owner-beside ttl-0 edns-junk edns-many edns-owner twice text-strings"
MAIL = "{domain} MX"
REPORTS = "_smtp._tls.{domain} TXT"
TLSA = "_25._tcp.mx.mailhost.test TLSA"


def alone(name: str, verdict: str, errors=(), *, behaviour: str, asked: str, place=RESOLVER, **more):
    return (dns(f"dns-{name}", verdict, errors, behaviour=behaviour, place=place, asked=asked, **more),)


def everywhere(behaviours: str, verdict: str, errors=(), **more):
    """At the resolver and behind unbound, which hands it on."""
    return (*name_servers(RESOLVER, behaviours, verdict, errors, **more),
            *name_servers(BEHIND, behaviours, verdict, errors, **more))


RECORD = (
    *everywhere(f"{UNREADABLE} {REFUSALS}", "ineffective", LOOKUP, dark=NO_RECORD),
    *name_servers(RESOLVER, "alias-loop edns-version", "ineffective", LOOKUP, dark=NO_RECORD),
    *name_servers(RESOLVER, f"{MANY} {LONG}", "unknown", **UNREAD),
    *name_servers(BEHIND, "texts-4000", "unknown", **UNREAD),
    *name_servers(BEHIND, "counts-huge texts-10000", "ineffective", LOOKUP, dark=NO_RECORD),  # unbound takes none of it
    *everywhere("alias-self", "ineffective", LOOKUP, dark=NO_RECORD),
    *name_servers(AUTHORITY, f"{UNREADABLE} {CUT} {REFUSALS} alias-loop alias-self edns-version", "protected",
                  **DIFFERS),
    *name_servers(AUTHORITY, f"{MANY} {LONG}", "protected", **UNREACHED),
    *name_servers(RESOLVER, f"{UNHEARD} {CUT}", "ineffective", LOOKUP, dark=NO_RECORD),
    *name_servers(AUTHORITY, UNHEARD, "protected", **UNREACHED),
    *everywhere(OTHERS, "ineffective", {"sts-txt.present/missing"}, dark=NO_RECORD),
    *name_servers(AUTHORITY, OTHERS, "protected", exit=3, **{**NEWER, "told": {"sts-txt.ttl/unknown", *NEWER["told"]}}),
    *everywhere(TEXTS, "ineffective", {"sts-txt.present/other-text"}, dark=NO_RECORD),
    *name_servers(AUTHORITY, f"{TEXTS} nasty-id nasty-field texts-records text-fields", "protected", **NEWER),
    *everywhere(HARMLESS, "protected"),
    *name_servers(AUTHORITY, HARMLESS, "protected"),
    *everywhere("nasty-id nasty-field", "ineffective", {"sts-txt.syntax/bad"}),
    *everywhere("texts-records", "ineffective", {"sts-txt.single/multiple"}),
    *everywhere("nasty-beside", "protected", warnings={"sts-txt.single/noise"}),
    *everywhere("ttl-max", "protected", warnings={"sts-txt.ttl/long"}),
    *everywhere("text-60000 text-fields", "protected", told={"sts-txt.extra-fields/more"}),
    *everywhere("text-ids", "protected", warnings={"sts-txt.extra-fields/repeated"}),
    *everywhere("text-semicolons", "protected", warnings={"sts-txt.syntax/cosmetic"}),
    *name_servers(RESOLVER, "late-3 edns-as-answer wrong-id-first", "protected"),
    *name_servers(AUTHORITY, "late-3 edns-as-answer wrong-id-first", "protected"),
    # Only the aliases that unbound follows, and then a name without a record.
    *name_servers(BEHIND, "alias-loop alias-50 alias-50-open alias-8 alias-two", "ineffective",
                  {"sts-txt.present/dangling"}, dark=NO_RECORD),
    *name_servers(RESOLVER, "alias-11", "protected", told={"sts-txt.ttl/unknown"}, exit=3),
    *name_servers(RESOLVER, "alias-two", "ineffective", {"sts-txt.present/dangling"}, dark=NO_RECORD),
    *name_servers(RESOLVER, "nasty-alias", "protected",
                  told={"sts-txt.consistent/unknown", "ops.delegation/unclear"}, exit=3),
    *everywhere("nasty-alias-dangling", "ineffective", {"sts-txt.present/dangling"}, dark=NO_RECORD),
)

OTHER_NAMES = (
    *alone("nasty-mx", "protected", {"mx.name/bad", "match.mx-covered/label"}, behaviour="nasty-mx", asked=MAIL),
    *alone("nasty-ns", "protected", behaviour="nasty-ns", asked="{domain} NS",
           **({"warnings": {"sts-txt.consistent/no-address"}} if ANY_NAME_IS_ASKED else
              {"told": {"sts-txt.consistent/unknown"}, "exit": 3})),
    *alone("nasty-report", "protected", {"tlsrpt.syntax/bad"}, behaviour="nasty-report", asked=REPORTS),
    *alone("report-uris", "protected", behaviour="text-report-uris", asked=REPORTS,
           warnings={"tlsrpt.mailto-route/no-mx"}, told={"tlsrpt.mailto-route/unknown"}, exit=3),
    *alone("report-https", "protected", behaviour="text-report-https", asked=REPORTS,
           warnings={"tlsrpt.https-endpoint/down"}, told={"tlsrpt.https-endpoint/unknown"}, exit=3),
    *alone("mx-480", "protected", {"match.mx-covered/all", "mx.address/none"}, behaviour="mx-480", asked=MAIL,
           warnings={"mx.present/many"}),
    *alone("mx-501", "unknown", behaviour="mx-501", asked=MAIL, told={"domain.exists/unknown"}, exit=3,
           dark=("domain.exists", "mx.", "sts-txt.")),
    *alone("mx-same", "protected", behaviour="mx-same", asked=MAIL),
    *alone("ns-480", "protected", behaviour="ns-480", asked="{domain} NS", told={"sts-txt.consistent/unknown"}, exit=3),
    *alone("address-long", "ineffective", {"policy-host.lookup/error"}, behaviour="address-long",
           asked="mta-sts.{domain} A"),
    *alone("addresses-host", "ineffective", {"policy-host.public-address/private"}, behaviour="addresses-480",
           asked="mta-sts.{domain} *", told={"policy-https.connect/unknown"}),
    *alone("addresses-mx", "protected", {"mx.public-address/private"}, behaviour="addresses-480", asked="mx *",
           told={"env.port25/unknown"}, dark=("smtp.",)),
    *alone("mapped-host", "protected", {"policy-host.public-address/private"}, behaviour="addresses-mapped",
           asked="mta-sts.{domain} AAAA"),
    *alone("mapped-mx", "protected", behaviour="addresses-mapped", asked="mx AAAA",
           warnings={"mx.public-address/private"}, told={"smtp.reachable/unknown"}, exit=3),
    *alone("tlsa-480", "protected", {"dane.tlsa-match/mismatch"}, behaviour="tlsa-480", asked=TLSA),
    *alone("tlsa-fitting", "protected", behaviour="tlsa-fitting", asked=TLSA),
    # All of them lead to an authority whose certificate is for another name.
    replace(*alone("tlsa-fitting-name", "losing-mail", {"dane.tlsa-match/mismatch", "smtp.certificate.name/mismatch"},
                   behaviour="tlsa-fitting", asked="_25._tcp.mx1.{domain} TLSA"),
            mx=(Mx("mx1", 10, (Mail("hostile", certificate="name-star"),)),)),
    *(each for weight in ("weight", "weight-late") for each in patient(
        alone(weight, "ineffective",
              {"mx.name/bad", "policy-host.public-address/private",
               *({"mx.public-address/private"} if ANY_NAME_IS_ASKED else ())},
              behaviour=weight, asked="* *", warnings={"mx.present/many", "sts-txt.single/noise"},
              told={"tlsrpt.consistent/unknown"}), 30)),
    *alone("tcp-one-answer", "protected", behaviour="tcp-one-answer", asked="* *"),
)

DEAD = tuple(dns(f"dns-all-{each}", "unknown", behaviour=each, place=RESOLVER, asked="* *", told={"env.dns/dead"},
                 exit=3, dark=("mx.", "sts-", "policy-", "match.", "smtp.", "tlsrpt.", "domain."))
             for each in ("silent servfail refused nxdomain nothing tc-for-ever formerr echo junk wrong-id empty "
                          "not-an-answer two-questions counts-huge flood tcp-flood tcp-trickle").split())

DOMAINS = (
    *RECORD, *OTHER_NAMES, *DEAD,
    *alone("all-late", "protected", behaviour="late-3", asked="* *", timeout=20),
    *alone("silent-own-limit", "ineffective", LOOKUP, behaviour="silent", asked="_mta-sts.{domain} TXT", timeout=0),
)
