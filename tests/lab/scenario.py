"""What a lab domain is made of: plain values that the table fills in and the servers read.

Nothing here does anything. A scenario says what is published and which servers stand where; the modules
zones, webservers and mailservers turn that into configuration.
"""

from dataclasses import dataclass
from typing import Optional, Tuple

WELL_KNOWN = "/.well-known/mta-sts.txt"
STS = "v=STSv1; id=20260101T000000;"
TLSRPT = "v=TLSRPTv1; rua=mailto:tls-reports@{domain}"
SHARED_MX = "mx.mailhost.test."


@dataclass(frozen=True)
class Web:
    """One address of the policy host, and what answers there."""

    server: str = "nginx"  # nginx, scripted, hostile, refused (no listener), silent (packets vanish)
    family: int = 4
    address: str = ""  # fixed address; empty takes the next free one
    certificate: str = "good"  # a kind of pki.py
    tls: str = "modern"  # modern, 1.2, old, none, reject, ask-client, weak; of a hostile server: see hostile_tls.py
    port: int = 443
    answer: str = ""  # nginx directives instead of the file
    headers: str = ""  # nginx directives beside the file
    content_type: str = "text/plain"
    path: str = WELL_KNOWN
    policy: Optional[bytes] = None  # None takes the scenario's own
    behaviour: str = ""  # of the scripted or hostile server
    staple: str = ""  # certificate status that the server staples: good, revoked


@dataclass(frozen=True)
class Mail:
    """One address of an MX host, and what answers on port 25."""

    server: str = "postfix"  # postfix, scripted, hostile, refused, silent
    family: int = 4
    address: str = ""
    certificate: str = "good"
    # See scripted_mail.py and hostile_mail.py; Postfix knows good, no-starttls, starttls-454 and no-certificate.
    behaviour: str = "good"
    tls: str = ""  # of a hostile server: see hostile_tls.py


@dataclass(frozen=True)
class Dns:
    """A hostile name server: good answers to everything but the questions that it attacks."""

    behaviour: str  # see hostile_dns.py
    place: str = "resolver"  # resolver (--resolver names it), authority (the same beside a good one), behind (unbound)
    name: str = "_mta-sts.{domain}"  # attacked questions; "*" is every name, "mx" the shared MX host
    type: str = "TXT"  # "*" is every type


@dataclass(frozen=True)
class Mx:
    """One MX record. A host without final dot stands below the domain; no servers means no address records."""

    host: str  # "@" is the domain itself
    preference: Optional[int] = 10  # None: no MX record, only the host
    servers: Tuple[Mail, ...] = (Mail(),)
    alias: str = ""  # the host is an alias for this name below the domain, where the servers are


@dataclass(frozen=True)
class Scenario:
    """One domain of the lab: what is wrong with it and what Postseal has to say about it."""

    name: str
    sentence: str
    verdict: object  # a word, or a set of words where the contract leaves it open
    # A set of "check/outcome" that must come, no more and no less. A tuple of sets: one of them.
    errors: object = frozenset()
    may: frozenset = frozenset()  # errors that the catalogue allows but does not ask for
    warnings: frozenset = frozenset()  # must be among the warnings
    told: frozenset = frozenset()  # must be among the findings of any status
    dark: Tuple[str, ...] = ()  # checks, or how their ids begin, of which none may pass: what they judge was not seen
    exit: int = 0  # where no error comes; with errors it is 1
    member: Tuple[Tuple[str, object], ...] = ()  # members of the report that must have this value
    slow: bool = False  # runs into time limits: started first
    arguments: Tuple[str, ...] = ()
    timeout: int = 8  # seconds for the whole check, in the hostile lab; 0 leaves the program its own limit

    typed: str = ""  # what is handed to the program, when it is not the domain itself
    domain: str = ""  # A-labels; empty: NAME.test
    delegation: str = "normal"  # see DELEGATIONS of zones.py; none
    dns: Optional[Dns] = None
    signing: str = "none"  # none, good, expired, expired-txt
    sts: Tuple[object, ...] = (STS,)  # TXT values; a tuple is one record of several strings
    stale_sts: Tuple[object, ...] = ()
    tlsrpt: Tuple[object, ...] = (TLSRPT,)
    stale_tlsrpt: Optional[Tuple[object, ...]] = None  # None: the stale server has the same
    stale_host: bool = True  # the stale server knows the policy host
    host_record: bool = True  # the policy host has address records of its own
    records: str = ""  # further zone lines; {domain}, {spki} and {authority} are filled in
    web: Tuple[Web, ...] = (Web(),)
    web_alias: str = ""  # the policy host is an alias for this name, where the servers are; see layout.PROVIDER
    mx: Tuple[Mx, ...] = (Mx(SHARED_MX, servers=()),)
    mode: str = "enforce"
    patterns: Optional[Tuple[str, ...]] = None  # None: the MX hosts
    max_age: int = 1209600
    line_end: str = "\r\n"
    policy: Optional[bytes] = None  # the whole file, instead of mode, patterns and max_age

    @property
    def zone(self) -> str:
        """The domain in A-labels."""
        return self.domain or f"{self.name}.test"

    def mx_host(self, mx: Mx) -> str:
        """The MX host name without final dot."""
        if mx.host == "@":
            return self.zone
        return mx.host[:-1] if mx.host.endswith(".") else f"{mx.host}.{self.zone}"

    def policy_file(self) -> bytes:
        """The bytes that the policy host serves."""
        if self.policy is not None:
            return self.policy.replace(b"{domain}", self.zone.encode())
        patterns = self.patterns
        if patterns is None:
            patterns = tuple(self.mx_host(mx) for mx in self.mx)
        lines = ["version: STSv1", f"mode: {self.mode}"]
        lines += [f"mx: {pattern.replace('{domain}', self.zone)}" for pattern in patterns]
        lines += [f"max_age: {self.max_age}", ""]
        return self.line_end.join(lines).encode()


def error_sets(scenario: Scenario) -> Tuple[frozenset, ...]:
    """The accepted sets of errors, as a tuple whichever way the table wrote them."""
    if isinstance(scenario.errors, tuple):
        return tuple(frozenset(each) for each in scenario.errors)
    return (frozenset(scenario.errors),)


def verdicts(scenario: Scenario) -> frozenset:
    """The accepted verdicts."""
    if isinstance(scenario.verdict, str):
        return frozenset((scenario.verdict,))
    return frozenset(scenario.verdict)
