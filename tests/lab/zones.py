"""DNS of the lab: a signed root and top-level domain, a zone for each domain, NSD and a validating unbound."""

import subprocess
import time
from pathlib import Path

import layout
from layout import Site, record_type
from namespaces import run
from scenario import STS

HEAD = """$ORIGIN {origin}
$TTL 300
@ SOA ns1.lab.test. hostmaster.lab.test. {serial} 3600 600 86400 300
"""
INFRASTRUCTURE = ("lab.test", "mailhost.test", layout.PROVIDER)
ORDINARY = ("ns1.lab.test", "ns2.lab.test")
DELEGATIONS = {
    "normal": ORDINARY,
    "stale": ("ns1.lab.test", layout.STALE_NAME_SERVER[0]),
    "lame": (layout.STALE_NAME_SERVER[0],),
    "one-lame": ("ns1.lab.test", layout.STALE_NAME_SERVER[0]),
    "one-silent": ("ns1.lab.test", layout.SILENT_NAME_SERVER[0]),
    "one-gone": ("ns1.lab.test", "gone.lab.test"),
    "silent": (layout.SILENT_NAME_SERVER[0],),
    "hostile": (),  # the domain's own server, with glue
}
DAY = 86400


def quoted(value) -> str:
    """A TXT value as zone file strings: a tuple is one record of several strings, long text is cut at 255 octets."""
    strings = value if isinstance(value, tuple) else (value,)
    cut = [text[at:at + 255] for text in strings for at in range(0, max(len(text), 1), 255)]
    return " ".join('"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' for text in cut)


def name_server_lines(names) -> str:
    return "".join(f"@ NS {name}.\n" for name in names)


def host_lines(hosts: dict) -> str:
    """A and AAAA records of hosts with their addresses."""
    return "".join(
        f"{name}. {record_type(address)} {address}\n" for name, addresses in hosts.items() for address in addresses)


def address_lines(name: str, places):
    """A and AAAA records of one name."""
    return [f"{name} {record_type(place.address)} {place.address}\n" for place in places]


def zone_text(site: Site, digests: dict, stale: bool = False) -> str:
    """The zone of one domain; stale is what the forgotten second name server still serves."""
    scenario = site.scenario
    lines = [HEAD.format(origin=scenario.zone + ".", serial=1 if stale else 2)]
    lines.append(name_server_lines(DELEGATIONS.get(scenario.delegation, ORDINARY)))
    for value in scenario.stale_sts if stale else scenario.sts:
        lines.append(f"_mta-sts TXT {quoted(value)}\n")
    for value in scenario.stale_tlsrpt if stale and scenario.stale_tlsrpt is not None else scenario.tlsrpt:
        lines.append(f"_smtp._tls TXT {quoted(_filled(value, scenario.zone))}\n")
    if scenario.web_alias:
        lines.append(f"mta-sts CNAME {scenario.web_alias}\n")
    elif scenario.host_record and (scenario.stale_host or not stale):
        lines += address_lines("mta-sts", site.web)
    for mx, places in site.mail.items():
        if mx.preference is not None:
            lines.append(f"@ MX {mx.preference} {mx.host}\n")
        if mx.alias:
            lines.append(f"{mx.host} CNAME {mx.alias}\n")
        lines += address_lines(mx.alias or mx.host, places)
    further = scenario.records.replace("{domain}", scenario.zone)
    for name, digest in digests.items():
        further = further.replace("{" + name + "}", digest)
    lines.append(further + "\n")
    return "".join(lines)


def _filled(value, zone: str):
    if isinstance(value, tuple):
        return tuple(text.replace("{domain}", zone) for text in value)
    return value.replace("{domain}", zone)


class Zones:
    """Writes and signs all zones below one folder and starts the servers over them."""

    def __init__(self, folder: Path, plan: layout.Layout, digests: dict):
        self._folder = folder
        self._plan = plan
        self._digests = digests  # by the name of their place marker in a scenario's records
        self._keys = folder / "keys"
        self._keys.mkdir(parents=True)
        self.anchor = folder / "root.anchor"

    def write(self):
        """All zone files, children before their parents because a parent carries their DS records."""
        delegations = []
        for site in self._plan.sites:
            scenario = site.scenario
            if scenario.delegation == "none":
                continue
            name = scenario.zone + "."
            servers = DELEGATIONS[scenario.delegation]
            delegations += [f"{name} NS {server}.\n" for server in servers]
            if scenario.delegation == "hostile":
                delegations.append(f"{name} NS ns.{name}\nns.{name} A {site.dns.authority()}\n")
                continue
            text = zone_text(site, self._digests)
            delegations.append(self._write_zone(scenario.zone, text, scenario.signing))
            if scenario.delegation == "stale":
                stale = zone_text(site, self._digests, stale=True)
                self._path(scenario.zone, "stale").write_text(stale)
        self._write_infrastructure(delegations)

    def _write_infrastructure(self, delegations):
        lab = HEAD.format(origin="lab.test.", serial=1) + name_server_lines(ORDINARY)
        hosts = dict(layout.NAME_SERVERS)
        hosts.update({name: (address,) for name, address in (
            layout.STALE_NAME_SERVER, layout.SILENT_NAME_SERVER, layout.AUTHORITY_HOST)})
        glue = host_lines(hosts)
        self._write_zone("lab.test", lab + glue)
        mail = HEAD.format(origin="mailhost.test.", serial=1) + name_server_lines(ORDINARY)
        mail += "".join(address_lines("mx", self._plan.shared_mail))
        self._write_zone("mailhost.test", mail)
        provider = HEAD.format(origin=layout.PROVIDER + ".", serial=1) + name_server_lines(ORDINARY)
        provider += "".join(
            line for site in self._plan.sites if site.scenario.web_alias
            for line in address_lines(site.scenario.web_alias, site.web))
        self._write_zone(layout.PROVIDER, provider + f"_mta-sts TXT {quoted(STS)}\n")
        both = "".join(f"{zone}. NS {server}.\n" for zone in INFRASTRUCTURE for server in ORDINARY)
        servers = name_server_lines(layout.TOP_SERVERS) + host_lines(layout.TOP_SERVERS)
        top = HEAD.format(origin="test.", serial=1) + servers + both + glue + "".join(delegations)
        signer = self._write_zone("test", top, "good")
        root = HEAD.format(origin=".", serial=1) + servers
        root += "".join(f"test. NS {server}.\n" for server in layout.TOP_SERVERS) + signer
        self.anchor.write_text(self._write_zone(".", root, "good"))

    def _path(self, zone: str, kind: str = "zone") -> Path:
        return self._folder / f"{'root' if zone == '.' else zone}.{kind}"

    def _write_zone(self, zone: str, text: str, signing: str = "none") -> str:
        """Writes a zone file, signed if asked for; the DS record for its parent, or nothing."""
        plain, final = self._path(zone, "plain"), self._path(zone)
        if signing == "none":
            final.write_text(text)
            return ""
        plain.write_text(text)
        key = run("ldns-keygen", "-k", "-a", "ECDSAP256SHA256", zone, cwd=self._keys).strip()
        now = int(time.time())
        fresh, run_out = (now - DAY, now + 30 * DAY), (now - 40 * DAY, now - 10 * DAY)
        self._sign(plain, key, final, run_out if signing == "expired" else fresh)
        if signing == "expired-txt":
            old = self._path(zone, "old")
            self._sign(plain, key, old, run_out)
            _splice_txt_signatures(final, old)
        return (self._keys / f"{key}.ds").read_text()

    def _sign(self, plain: Path, key: str, output: Path, dates):
        run("ldns-signzone", "-i", dates[0], "-e", dates[1], "-f", output, plain, self._keys / key)

    def start(self, client_prefix):
        """NSD for the top, for the domains and as the forgotten one; unbound beside the client."""
        scenarios = [site.scenario for site in self._plan.sites]
        zones = [each for each in scenarios if ORDINARY[0] in DELEGATIONS.get(each.delegation, ())]
        main = [*INFRASTRUCTURE] + [scenario.zone for scenario in zones]
        stale = [scenario.zone for scenario in zones if scenario.delegation == "stale"]
        self._start_nsd("top", _addresses(layout.TOP_SERVERS), {zone: self._path(zone) for zone in (".", "test")})
        self._start_nsd("main", _addresses(layout.NAME_SERVERS), {zone: self._path(zone) for zone in main})
        self._start_nsd("stale", [layout.STALE_NAME_SERVER[1]], {zone: self._path(zone, "stale") for zone in stale})
        self._start_unbound(client_prefix)

    def _start_nsd(self, name: str, addresses, zone_files):
        folder = self._folder / f"nsd-{name}"
        folder.mkdir()
        listen = "".join(f"  ip-address: {address}\n" for address in addresses)
        config = folder / "nsd.conf"
        config.write_text(
            f"server:\n{listen}  username: \"\"\n  chroot: \"\"\n  zonesdir: \"{folder}\"\n  xfrdir: \"{folder}\"\n"
            f"  pidfile: \"{folder}/pid\"\n  xfrdfile: \"{folder}/xfrd\"\n  zonelistfile: \"{folder}/list\"\n"
            f"  database: \"\"\n  logfile: \"{folder}/log\"\n  server-count: 1\n  rrl-ratelimit: 0\n"
            "remote-control:\n  control-enable: no\n"
            + "".join(f"zone:\n  name: \"{zone}\"\n  zonefile: \"{path}\"\n" for zone, path in zone_files.items()))
        with open(folder / "stderr", "wb") as log:
            subprocess.Popen(["nsd", "-d", "-c", config], stdout=log, stderr=log)

    def _start_unbound(self, client_prefix):
        folder = self._folder / "unbound"
        folder.mkdir()
        hints = folder / "hints"
        names = "".join(f". NS {name}.\n" for name in layout.TOP_SERVERS)
        hints.write_text("$TTL 3600\n" + names + host_lines(layout.TOP_SERVERS))
        config = folder / "unbound.conf"
        config.write_text(
            f"server:\n  directory: \"{folder}\"\n  chroot: \"\"\n  username: \"\"\n  pidfile: \"\"\n"
            "  interface: 127.0.0.1\n  interface: ::1\n  access-control: 127.0.0.0/8 allow\n"
            "  access-control: ::1 allow\n  do-daemonize: no\n  use-syslog: no\n"
            f"  logfile: \"{folder}/log\"\n  log-servfail: yes\n  num-threads: 1\n  ede: yes\n"
            f"  root-hints: \"{hints}\"\n  trust-anchor-file: \"{self.anchor}\"\n"
            "  cache-max-ttl: 604800\n  module-config: \"validator iterator\"\n  local-zone: \"test.\" nodefault\n"
            "remote-control:\n  control-enable: no\n")
        with open(folder / "stderr", "wb") as log:
            subprocess.Popen([*client_prefix, "unbound", "-c", config], stdout=log, stderr=log)


def _addresses(servers: dict):
    return [address for pair in servers.values() for address in pair]


def _splice_txt_signatures(good: Path, old: Path):
    """Takes the signature over the _mta-sts record from the old zone: only this one is bogus then."""
    def is_txt_signature(line):
        words = line.split()
        return line.startswith("_mta-sts.") and words[3:5] == ["RRSIG", "TXT"]

    lines = [line for line in good.read_text().splitlines() if not is_txt_signature(line)]
    lines += [line for line in old.read_text().splitlines() if is_txt_signature(line)]
    good.write_text("\n".join(lines) + "\n")
