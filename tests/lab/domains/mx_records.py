"""Domains whose MX records and policy do not go together."""

from scenario import SHARED_MX, Mail, Mx, Scenario

SHARED = Mx(SHARED_MX, 10, ())
AT_RISK = frozenset({"ready.enforce/at-risk"})  # may be told without imported reports, need not be

DOMAINS = (
    Scenario("mx-uncovered", "The second MX is not in the policy.", "losing-mail", {"match.mx-covered/uncovered"},
             may=AT_RISK, mx=(Mx("mx1", 10), Mx("mx2", 20)), patterns=("mx1.{domain}",)),
    Scenario("mx-uncovered-testing", "The same in mode testing.", "testing",
             warnings={"match.mx-covered/uncovered", "sts-policy.enforced/testing"}, mode="testing",
             mx=(Mx("mx1", 10), Mx("mx2", 20)), patterns=("mx1.{domain}",)),
    Scenario("mx-uncovered-off", "The same in mode none.", "off", mode="none", max_age=86400,
             mx=(Mx("mx1", 10), Mx("mx2", 20)), patterns=("mx1.{domain}",)),
    Scenario("mx-all-uncovered", "The policy names the provider of last year.", "losing-mail",
             {"match.mx-covered/all"}, may=AT_RISK, warnings={"match.stale-pattern/unused"},
             patterns=("mx.former-provider.test",)),
    Scenario("mx-depth", "The wildcard stands for one label, the second MX has two.", "losing-mail",
             {"match.mx-covered/depth"}, may=AT_RISK, patterns=("*.{domain}",),
             mx=(Mx("mx1", 10), Mx("mx.backup", 20))),
    Scenario("mx-stale-pattern", "The policy lists an MX that is gone.", "protected",
             warnings={"match.stale-pattern/unused"}, patterns=("mx.mailhost.test", "mx.former-provider.test")),
    Scenario("mx-alias", "The MX is an alias; policy and certificate name the alias.", "protected",
             warnings={"mx.cname/alias"}, mx=(Mx("mx1", alias="target"),)),
    Scenario("mx-alias-target-only", "The MX is an alias; policy and certificate name its target alone.", "losing-mail",
             ({"match.mx-covered/all", "smtp.certificate.name/mismatch"}, {"match.mx-covered/all"}), may=AT_RISK,
             warnings={"mx.cname/alias"}, mx=(Mx("mx1", 10, (Mail(certificate="target"),), alias="target"),),
             patterns=("target.{domain}",)),
    Scenario("mx-without-address", "One of two MX hosts has no address.", "protected",
             warnings={"mx.address/some"}, mx=(SHARED, Mx("mx2", 20, ()))),
    Scenario("mx-none-with-address", "The only MX host has no address.", "protected", {"mx.address/none"},
             mx=(Mx("mx1", 10, ()),)),
    # Nobody can look that name up, so nobody gets as far as refusing it.
    Scenario("mx-ip", "One MX is an IP address in the guise of a name.", "protected", {"mx.name/ip"},
             may=AT_RISK, mx=(SHARED, Mx("192.0.2.77.", 20, ())), patterns=("mx.mailhost.test",)),
    # It works, and only a wildcard could fit it.
    Scenario("mx-underscore", "One MX has an underscore in its name, and the policy does not list it.", "losing-mail",
             {"mx.name/bad", "match.mx-covered/label"},
             may=AT_RISK, mx=(SHARED, Mx("mail_2", 20, (Mail("scripted"),))), patterns=("mx.mailhost.test",)),
    Scenario("mx-null-mixed", "A null MX beside a real one.", "protected", {"mx.null/mixed"}, records="@ MX 0 ."),
    Scenario("mx-private", "The second MX has only a private address.", "protected", {"mx.public-address/private"},
             mx=(SHARED, Mx("mx2", 20, (Mail("scripted", address="10.9.8.8", behaviour="tripwire"),)))),
    Scenario("mx-private-too", "The second MX has a private address beside a public one.", "protected",
             warnings={"mx.public-address/private"},
             mx=(SHARED, Mx("mx2", 20, (Mail(), Mail("scripted", address="10.9.8.9", behaviour="tripwire"))))),
)
