"""Domains whose names cannot be looked up as they should."""

from scenario import STS, Mx, Scenario

NOTHING = dict(sts=(), tlsrpt=(), web=(), mx=())

DOMAINS = (
    Scenario("nxdomain", "The domain does not exist.",
             "no-mail", errors={"domain.exists/nxdomain"}, delegation="none", **NOTHING),
    Scenario("silent-name-server", "The only name server of the domain never answers.",
             "unknown", errors={"domain.exists/unreachable"}, delegation="silent", slow=True, **NOTHING),
    Scenario("lame-name-server", "The only name server of the domain does not know it.",
             "unknown", errors={"domain.exists/unreachable"}, delegation="lame", **NOTHING),
    Scenario("bogus-domain", "The domain is signed, and all its signatures have expired.",
             "unknown", errors=({"domain.dnssec/bogus"}, {"domain.exists/unreachable"},
                                {"domain.dnssec/bogus", "domain.exists/unreachable"}), signing="expired"),
    Scenario("no-servers-at-all", "No MX and no address, but record and policy are there.",
             "no-mail", errors={"mx.present/none"}, mx=(), patterns=("mx1.{domain}",)),
    Scenario("nothing-at-all", "The domain exists and has nothing but its name servers.",
             "no-mail", errors={"mx.present/none"}, **NOTHING),
    Scenario("stale-name-server", "One of two name servers still serves the old record.",
             "protected", warnings={"sts-txt.consistent/differ"}, delegation="stale",
             stale_sts=("v=STSv1; id=20250101T000000;",)),
    Scenario("wildcard-txt", "A wildcard TXT record answers for every name that is not there.",
             "ineffective", errors={"sts-txt.present/other-text"}, warnings={"dns.wildcard/txt"},
             sts=(), tlsrpt=(), records="* TXT \"v=spf1 -all\""),
    Scenario("wildcard-address", "A wildcard address answers for every host; the policy host has its own.",
             "protected", records="* A 203.0.113.10"),
    Scenario("long-ttl", "Resolvers may keep the record for two days.",
             "protected", warnings={"sts-txt.ttl/long"}, sts=(), records=f"_mta-sts 172800 TXT \"{STS}\""),
    Scenario("tlsa-mismatch", "The TLSA record of the MX belongs to another key.",
             "protected", errors={"dane.tlsa-match/mismatch"}, signing="good", mx=(Mx("mx1"),),
             records="_25._tcp.mx1 TLSA 3 1 1 " + "ab" * 32),
    Scenario("tlsa-unsigned", "A TLSA record in a domain that is not signed.",
             "protected", warnings={"dane.tlsa-dnssec/unsigned"}, mx=(Mx("mx1"),),
             records="_25._tcp.mx1 TLSA 3 1 1 {spki}"),
)
