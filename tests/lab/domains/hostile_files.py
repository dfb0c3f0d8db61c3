"""Policy files that fill all that may be read of one."""

import itertools

from hostile_dns_attacks import NASTY
from scenario import SHARED_MX, Mx, Scenario, Web

GOOD = b"version: STSv1\nmode: enforce\nmax_age: 1209600\nmx: mx.mailhost.test\n"
WITHOUT_MX = b"version: STSv1\nmode: enforce\nmax_age: 1209600\n"
TOO_LARGE = "policy-http.size/too-large"


def file(name: str, policy: bytes, *errors: str, verdict="ineffective", **more) -> Scenario:
    return Scenario(f"file-{name}", f"The file is full of {name}.", verdict, frozenset(errors), policy=policy, **more)


def files(count: int):
    """An address for each of so many files, which are as large as may be and have no pattern in common."""
    names = map("".join, itertools.product("abcdefghijklmnopqrst", repeat=4))
    return tuple(
        Web(family=4 if at % 2 else 6,
            policy=WITHOUT_MX + "".join(f"mx:{name}\n" for name in itertools.islice(names, 7990)).encode())
        for at in range(count))


DOMAINS = (
    file("ends", b"\n" * 65000, TOO_LARGE, "sts-policy.format/empty"),
    file("returns", b"\r" * 65000, TOO_LARGE, "sts-policy.format/empty"),
    file("zeros", bytes(65000), TOO_LARGE, "sts-policy.encoding/bytes"),
    file("high", b"\xff" * 65000, TOO_LARGE, "sts-policy.encoding/bytes"),
    file("noise", b"x\n" * 32000, "sts-policy.syntax/no-colon"),
    file("colons", b":\n" * 32000, "sts-policy.max-age/missing", "sts-policy.mode/missing",
         "sts-policy.version/missing"),
    file("patterns", WITHOUT_MX + b"mx:a\n" * 12900, TOO_LARGE, "match.mx-covered/all"),
    file("hosts", WITHOUT_MX + b"".join(b"mx: a%d.test\n" % at for at in range(4300)), "match.mx-covered/all",
         verdict="losing-mail"),
    file("stars", WITHOUT_MX + b"mx: *.*.*\n" * 6000, "sts-policy.mx-syntax/star"),
    file("labels", WITHOUT_MX + b"mx: " + b"a." * 30000 + b"test\n", "sts-policy.mx-syntax/label"),
    file("line", WITHOUT_MX + b"mx: " + b"a" * 65000 + b"\n", TOO_LARGE, "sts-policy.mx-syntax/label"),
    file("modes", GOOD + b"mode: enforce\n" * 4600, TOO_LARGE,
         warnings=frozenset({"sts-policy.duplicate-field/repeated"})),
    file("fields", GOOD + b"".join(b"f%d: a\n" % at for at in range(6000)), verdict="protected"),
    # Every pattern of every file is to be held against every host.
    Scenario("file-each-address", "Each of sixteen addresses has another file full of patterns.", "losing-mail",
             frozenset({"match.mx-covered/all", "policy-https.addresses/differ"}), web=files(16),
             told=frozenset({"match.stale-pattern/more"}),
             mx=(Mx(SHARED_MX, 10, ()), *(Mx(f"mx{number}", 20, ()) for number in range(40)))),
    file("digits", GOOD.replace(b"1209600", b"9" * 60000), "sts-policy.max-age/not-number"),
    file("nasty", GOOD + NASTY + b": " + NASTY + b"\n", "sts-policy.encoding/bytes"),
)
