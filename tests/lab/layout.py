"""Gives every server of every scenario its address: who stands where in the lab's internet."""

import ipaddress
from dataclasses import dataclass, field
from typing import Dict, List, Optional

from scenario import Dns, Mail, Mx, Scenario, Web

PUBLIC = ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "198.18.0.0/22", "2001:db8::/32")
PRIVATE_ROUTES = ("10.0.0.0/8", "fd00::/8")  # led into the lab, so that a connection there is noticed

SERVER_END, CLIENT_END, LINK_PREFIX = "203.0.113.253", "203.0.113.254", 30
SERVER_END6, CLIENT_END6, LINK_PREFIX6 = "2001:db8:ffff::1", "2001:db8:ffff::2", 64

# Root and top-level domain stand apart from the domains, as they do outside: a server that holds signed parent and
# unsigned child answers for the child, and a validating resolver that expected the parent asks every other one too.
TOP_SERVERS = {"a.top.test": ("203.0.113.4", "2001:db8:53::4"), "b.top.test": ("203.0.113.5", "2001:db8:53::5")}
NAME_SERVERS = {
    "ns1.lab.test": ("203.0.113.1", "2001:db8:53::1"),
    "ns2.lab.test": ("203.0.113.2", "2001:db8:53::2"),
}
STALE_NAME_SERVER = ("ns-stale.lab.test", "203.0.113.3")
SILENT_NAME_SERVER = ("ns-silent.lab.test", "203.0.113.9")
PROVIDER = "provider.test"  # a firm that runs record and policy for others
AUTHORITY_HOST = ("ca.lab.test", "203.0.113.10")
DEAD_RESOLVER = "192.0.2.250"

LISTENING = ("nginx", "scripted", "hostile", "postfix", "refused")


@dataclass(frozen=True)
class WebPlace:
    """A policy host's address with its server."""

    address: str
    host: str
    site: "Site"
    web: Web


@dataclass(frozen=True)
class MailPlace:
    """An MX host's address with its server."""

    address: str
    host: str
    zone: str
    mail: Mail


@dataclass(frozen=True)
class DnsPlace:
    """The addresses of a hostile name server, and of its good twin that answers for the same names."""

    address: str
    twin: str
    site: "Site"
    dns: Dns

    def resolver(self) -> str:
        """What the program is told to ask."""
        return self.address if self.dns.place == "resolver" else self.twin

    def authority(self) -> str:
        """What the domain's NS record leads to."""
        return self.twin if self.dns.place == "resolver" else self.address


@dataclass(eq=False)
class Site:
    """A scenario with addresses."""

    scenario: Scenario
    web: List[WebPlace] = field(default_factory=list)
    mail: Dict[Mx, List[MailPlace]] = field(default_factory=dict)
    dns: Optional[DnsPlace] = None


class _Pool:
    """Hands out addresses in order; the first hundred of 203.0.113.0/24 are name servers and the like."""

    def __init__(self):
        nets = [ipaddress.ip_network(net) for net in PUBLIC[:2]]
        self._v4 = [host for net in nets for host in net.hosts() if str(host) != DEAD_RESOLVER]
        self._v4 += [ipaddress.ip_address(f"203.0.113.{last}") for last in range(100, 250)]
        self._v4 += list(ipaddress.ip_network(PUBLIC[3]).hosts())  # meant for benchmarks (RFC 2544); enough of them
        self._v4.reverse()
        self._v6 = ipaddress.ip_address("2001:db8:1::")

    def take(self, family: int, fixed: str) -> str:
        if fixed:
            return fixed
        if family == 4:
            return str(self._v4.pop())
        self._v6 += 1
        return str(self._v6)


class Layout:
    """All sites, and which addresses exist on the server side."""

    def __init__(self, scenarios, shared_mail=Mail()):
        pool = _Pool()
        self.shared_mail = [
            MailPlace(pool.take(family, ""), "mx.mailhost.test", "mailhost.test", Mail(shared_mail.server, family))
            for family in (4, 6)]
        self.sites = [_site(scenario, pool) for scenario in scenarios]

    def web_places(self) -> List[WebPlace]:
        return [place for site in self.sites for place in site.web]

    def mail_places(self) -> List[MailPlace]:
        own = [place for site in self.sites for places in site.mail.values() for place in places]
        return self.shared_mail + own

    def dns_places(self) -> List[DnsPlace]:
        return [site.dns for site in self.sites if site.dns]

    def present_addresses(self) -> List[str]:
        """Addresses that exist: silent ones do not, so packets to them vanish."""
        servers = (*TOP_SERVERS.values(), *NAME_SERVERS.values())
        addresses = [address for pair in servers for address in pair]
        addresses += [STALE_NAME_SERVER[1], AUTHORITY_HOST[1]]
        addresses += [place.address for place in self.web_places() if place.web.server in LISTENING]
        addresses += [place.address for place in self.mail_places() if place.mail.server in LISTENING]
        addresses += [address for place in self.dns_places() for address in (place.address, place.twin)]
        return list(dict.fromkeys(addresses))


def _site(scenario: Scenario, pool: _Pool) -> Site:
    site = Site(scenario)
    for web in scenario.web:
        site.web.append(WebPlace(pool.take(web.family, web.address), f"mta-sts.{scenario.zone}", site, web))
    for mx in scenario.mx:
        host = scenario.mx_host(mx)
        site.mail[mx] = [
            MailPlace(pool.take(mail.family, mail.address), host, scenario.zone, mail) for mail in mx.servers]
    if scenario.dns:
        site.dns = DnsPlace(pool.take(4, ""), pool.take(4, ""), site, scenario.dns)
    return site


def record_type(address: str) -> str:
    """A or AAAA."""
    return "AAAA" if ":" in address else "A"
