"""Domains that publish or send more than anybody should read: each limit has its own words, and none is a silence."""

from scenario import STS, Mail, Mx, Scenario, Web

NOISE = tuple(f"verification-token-{number:02d}={'x' * 60}" for number in range(60))
CHAIN = "".join(f"hop{number} CNAME hop{number + 1}\n" for number in range(12))
FOUR = tuple(Mail("scripted", family) for family in (4, 4, 6, 6))
FOUR_SILENT = tuple(Mail("silent", family) for family in (4, 4, 6, 6))


def many(first: int, last: int, servers):
    return tuple(Mx(f"mx{number}", number, servers) for number in range(first, last + 1))


def mail(name, sentence, *behaviour, **more):
    """A domain whose mail server behaves in this way: what it says can not be read to its end."""
    return Scenario(name, sentence, "protected", warnings={"smtp.reachable/too-much"}, exit=3,
                    mx=(Mx("mx1", 10, (Mail("scripted", behaviour=behaviour[0]),)),), **more)


DOMAINS = (
    Scenario("txt-sixty", "Sixty other TXT records beside the right one.",
             "protected", warnings={"sts-txt.single/noise"}, sts=(STS, *NOISE)),
    Scenario("txt-long-chain", "The record is reached by a chain of thirteen aliases, more than some resolvers follow.",
             "unknown", exit=3, sts=(), slow=True,
             records=f"_mta-sts CNAME hop0\n{CHAIN}hop12 TXT \"{STS}\""),
    Scenario("mx-fifty", "Fifty MX with four addresses each, all of them good.",
             "protected", mx=many(1, 50, FOUR), patterns=("*.{domain}",), slow=True,
             arguments=("--timeout", "170")),
    Scenario("mx-fifty-silent", "Fifty MX with four addresses each; only those of the first answer.",
             "protected", warnings={"smtp.reachable/down"}, mx=many(1, 1, FOUR) + many(2, 50, FOUR_SILENT),
             patterns=("*.{domain}",), slow=True, exit=3, arguments=("--timeout", "60")),
    mail("ehlo-long-line", "The answer to EHLO is a line of ten kilobytes.", "long-line"),
    mail("ehlo-many-lines", "The answer to EHLO has five hundred lines.", "many-lines"),
    Scenario("chain-long", "The web server sends forty certificates too many.", "protected",
             warnings={"policy-https.certificate.trust/long"}, web=(Web(certificate="long-chain"),)),
    Scenario("mx-chain-long", "The mail server sends forty certificates too many.", "protected",
             warnings={"smtp.certificate.trust/long"},
             mx=(Mx("mx1", 10, (Mail(certificate="long-chain"),)),)),
    Scenario("size-70k", "A policy of 70 kilobytes.", "ineffective", {"policy-http.size/too-large"},
             policy=b"version: STSv1\nmode: enforce\nmx: mx.mailhost.test\nmax_age: 1209600\n"
             + b"".join(b"mx: mail%05d.mailhost.test\n" % number for number in range(2600))),
)
