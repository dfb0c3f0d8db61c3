"""What is published, and what every reader has to find in it: computed here, from the RFCs, not by the program."""

import subprocess
from collections import Counter
from dataclasses import dataclass
from typing import List, NamedTuple, Tuple

ID = "20260101T000000"
MX = "mx.mailhost.test"


class Refused(Exception):
    """A reader does not take the text."""


class Record(NamedTuple):
    owner: str  # without final dot
    type: str
    ttl: int
    value: str  # a TXT value whole, a name without final dot


@dataclass(frozen=True)
class Publication:
    """A domain and the choices made for it."""

    name: str
    domain: str = "example.test"
    zone: str = ""
    addresses: Tuple[str, ...] = ()
    alias: str = ""
    rua: Tuple[str, ...] = ("mailto:tls-reports@example.test",)
    ttl: int = 3600

    @property
    def apex(self) -> str:
        return self.zone or self.domain

    @property
    def host(self) -> str:
        return f"mta-sts.{self.domain}"

    def arguments(self) -> List[str]:
        words = [self.domain, "--mx", MX, "--mode", "enforce", "--max-age", "1209600", "--id", ID]
        words += ["--ttl", str(self.ttl)]
        words += [word for address in self.addresses for word in ("--host-address", address)]
        words += ["--host-cname", self.alias] if self.alias else []
        words += [word for uri in self.rua for word in ("--rua", uri)]
        return words + (["--zone", self.zone] if self.zone else [])

    def records(self) -> List[Record]:
        host = [Record(self.host, "AAAA" if ":" in each else "A", self.ttl, each) for each in self.addresses]
        host += [Record(self.host, "CNAME", self.ttl, self.alias)] if self.alias else []
        return host + [
            Record(f"_smtp._tls.{self.domain}", "TXT", self.ttl, "v=TLSRPTv1; rua=" + ",".join(self.rua)),
            Record(f"_mta-sts.{self.domain}", "TXT", self.ttl, f"v=STSv1; id={ID};")]

    def policy(self) -> bytes:
        lines = ("version: STSv1", "mode: enforce", f"mx: {MX}", "max_age: 1209600", "")
        return "\r\n".join(lines).encode()


BOTH = ("192.0.2.5", "192.0.2.6", "2001:db8::5")
LONG = tuple(f"https://reports.example.test/collect/{number}?token=" + "abcdefghijklmnopqrstuvwxyz0123456789" * 2
             for number in range(6))
# Signs that mean something to a shell, to a format or to a program, as far as an address for reports may have them.
SIGNS = ("mailto:o'brien$x&y@example.test", "https://r.test/a%2Cb%21c%3Bd?x=$(id)&y='$HOME'&z=*~:@+=%5C%22%7C")
ADDRESSES = Publication("addresses", addresses=BOTH)
ALIAS = Publication("alias", alias="policy.provider.test")
ONE_FAMILY = Publication("one family", addresses=BOTH[:1])
WITH_SIGNS = Publication("signs", addresses=BOTH[:1], rua=SIGNS)
ALL = (
    ADDRESSES, ALIAS, WITH_SIGNS,
    Publication("subdomain", domain="mail.sub.example.test", zone="example.test", addresses=BOTH, ttl=300),
    Publication("long", alias="policy.provider.test", rua=LONG),
    Publication("a day", domain="xn--bcher-kva.test", addresses=BOTH[2:], ttl=86400),
    Publication("no host yet", ttl=60),
)


def generate(cli: str, publication: Publication, *more: str) -> str:
    """What the program writes on standard output."""
    done = subprocess.run([cli, "generate", *publication.arguments(), *more], capture_output=True, check=False)
    if done.returncode != 0 or not done.stdout:
        raise RuntimeError(f"generate {' '.join(more)}: {done.stderr.decode('utf-8', 'replace').strip()}")
    return done.stdout.decode()


def differences(wanted, found, with_ttl: bool = True) -> List[str]:
    """What a reader found too little and too much, in words."""
    def counted(records):
        return Counter(record if with_ttl else record._replace(ttl=0) for record in records)

    missing, extra = counted(wanted) - counted(found), counted(found) - counted(wanted)
    return [f"missing {' '.join(map(str, record))}" for record in missing.elements()] + [
        f"extra   {' '.join(map(str, record))}" for record in extra.elements()]
