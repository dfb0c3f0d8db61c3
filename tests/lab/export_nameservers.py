"""Running name servers that take the exported records, and are then asked for what they hold."""

import ipaddress
import re
import shutil
import sqlite3
import subprocess
import threading
import time
from contextlib import contextmanager
from pathlib import Path
from typing import List

from export_publications import Publication, Record, Refused
from export_zonefiles import printed_records, stub
from namespaces import WORK

LIMIT = 20  # seconds until a server must answer
BIND, KNOT, POWERDNS, DNSMASQ = 5301, 5302, 5303, 5304  # ports
SCHEMA = "/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql"


def dig(port: int, *words: str) -> str:
    """The answer section, over TCP."""
    done = subprocess.run(["dig", "@127.0.0.1", "-p", str(port), "+tcp", "+tries=1", "+time=2", "+noall", "+answer",
                           *words], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


@contextmanager
def running(command, log: Path, answers):
    """A server that answers; it ends with the block."""
    with open(log, "wb") as output:
        process = subprocess.Popen([str(word) for word in command], stdout=output, stderr=output)
    try:
        end = time.monotonic() + LIMIT
        while not answers():
            if process.poll() is not None or time.monotonic() > end:
                last = log.read_text(errors="replace").strip().splitlines()
                raise Refused(f"{command[0]}: {last[-1] if last else 'no answer'}")
            time.sleep(0.03)
        yield process
    finally:
        process.terminate()
        process.wait()


def whole_zone(port: int, zone: str) -> List[Record]:
    """Everything that a server has in the zone but SOA and NS."""
    text = dig(port, "AXFR", zone)
    if "SOA" not in text:
        raise Refused("no zone transfer")
    return printed_records(text, zone)


def has_zone(port: int, zone: str):
    return lambda: "SOA" in dig(port, "SOA", zone)


def exists(port: int, name: str) -> bool:
    """Whether the name is there, with records or with nothing but names below it."""
    done = subprocess.run(["dig", "@127.0.0.1", "-p", str(port), "+tcp", "+tries=1", "+time=2", "+noall", "+comments",
                           name, "A"], capture_output=True, text=True, check=False)
    return "status: NOERROR" in done.stdout


def require_names_between(port: int, zone: str, records: List[Record]):
    """What lies between the zone and a record's name has no records, and exists all the same (RFC 8020)."""
    for record in records:
        name = record.owner
        while name != zone:
            if not exists(port, name):
                raise Refused(f"{name} does not exist, but {record.owner} does")
            name = name.partition(".")[2]


def succeed(*command, text: str = ""):
    done = subprocess.run([str(word) for word in command], input=text, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Refused(f"{command[0]}: {(done.stderr.strip() or done.stdout.strip())[:300]}")


class Updated:
    """A server with an empty zone, to which texts are applied one after another. One of a kind runs at a time."""

    def __init__(self):
        self._folder = WORK / "exports" / type(self).__name__
        self._lock = threading.Lock()

    def read(self, publication: Publication, *texts: str) -> List[Record]:
        return self._run(publication, stub(publication.apex), texts)

    def _run(self, publication: Publication, zone_file: str, texts) -> List[Record]:
        with self._lock:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir(parents=True)
            (self._folder / "zone").write_text(zone_file)
            return self._apply(publication.apex, texts)

    def _apply(self, zone: str, texts) -> List[Record]:
        raise NotImplementedError


class Bind(Updated):
    """nsupdate with a key, as the exported text says, to a BIND that takes updates with it."""

    def _apply(self, zone: str, texts) -> List[Record]:
        folder = self._folder
        key = subprocess.run(["tsig-keygen", "lab"], capture_output=True, text=True, check=True).stdout
        (folder / "key").write_text(key)
        (folder / "named.conf").write_text(
            f"options {{ directory \"{folder}\"; listen-on port {BIND} {{ 127.0.0.1; }}; listen-on-v6 {{ none; }};\n"
            f"  pid-file \"{folder}/pid\"; session-keyfile \"{folder}/session\"; recursion no; dnssec-validation no;\n"
            "  allow-transfer { 127.0.0.1; }; notify no; };\ncontrols { };\n" + key +
            f"zone \"{zone}\" {{ type primary; file \"zone\"; allow-update {{ key lab; }}; }};\n")
        command = ["named", "-g", "-c", folder / "named.conf"]
        with running(command, folder / "log", has_zone(BIND, zone)):
            for text in texts:
                succeed("nsupdate", "-k", folder / "key", text=f"server 127.0.0.1 {BIND}\n{text}")
            return whole_zone(BIND, zone)


class Knot(Updated):
    """The exported script, with the knotc of this machine speaking to the knotd of this machine."""

    def load(self, publication: Publication, text: str) -> List[Record]:
        """The text as part of a zone file."""
        return self._run(publication, stub(publication.apex) + text, ())

    def _apply(self, zone: str, texts) -> List[Record]:
        folder = self._folder
        Path("/etc/knot").mkdir(exist_ok=True)
        Path("/etc/knot/knot.conf").write_text(
            f"server:\n  rundir: {folder}\n  listen: 127.0.0.1@{KNOT}\ndatabase:\n  storage: {folder}\n"
            f"control:\n  listen: {folder}/socket\nlog:\n  - target: stderr\n    any: info\n"
            "acl:\n  - id: all\n    address: 127.0.0.1\n    action: transfer\n"
            f"zone:\n  - domain: {zone}\n    file: {folder}/zone\n    acl: all\n    zonefile-load: whole\n")
        with running(["knotd", "-c", "/etc/knot/knot.conf"], folder / "log", has_zone(KNOT, zone)):
            for text in texts:
                succeed("sh", "-u", text=text)
            return whole_zone(KNOT, zone)


class PowerDns(Updated):
    """The exported script, with the pdnsutil of this machine and a database in SQLite."""

    def _apply(self, zone: str, texts) -> List[Record]:
        folder = self._folder
        with sqlite3.connect(folder / "zones") as database:
            database.executescript(Path(SCHEMA).read_text())
        Path("/etc/powerdns").mkdir(exist_ok=True)
        Path("/etc/powerdns/pdns.conf").write_text(
            f"launch=gsqlite3\ngsqlite3-database={folder}/zones\nsecurity-poll-suffix=\nsocket-dir={folder}\n"
            f"local-address=127.0.0.1:{POWERDNS}\ncache-ttl=0\nquery-cache-ttl=0\nnegquery-cache-ttl=0\n"
            "zone-cache-refresh-interval=0\nallow-axfr-ips=127.0.0.1\n")
        succeed("pdnsutil", "create-zone", zone, "ns.provider.test")
        command = ["pdns_server", "--daemon=no", "--guardian=no"]
        with running(command, folder / "log", has_zone(POWERDNS, zone)):
            for text in texts:
                succeed("sh", "-eu", text=text)
                succeed("pdnsutil", "check-zone", zone)
            records = whole_zone(POWERDNS, zone)
            require_names_between(POWERDNS, zone, records)
            return records


class Dnsmasq(Updated):
    """The exported lines in dnsmasq's configuration; it has no lifetimes, and answers for an alias only where it knows
    the target."""

    TYPES = ("A", "AAAA", "CNAME", "TXT")

    def read(self, publication: Publication, *texts: str) -> List[Record]:
        self._folder.mkdir(parents=True, exist_ok=True)
        config = self._folder / "dnsmasq.conf"
        target = f"host-record={publication.alias},192.0.2.99\n" if publication.alias else ""
        config.write_text(f"port={DNSMASQ}\nlisten-address=127.0.0.1\nbind-interfaces\nno-resolv\nno-hosts\n"
                          f"pid-file=\n{target}" + "".join(texts))
        owners = sorted({record.owner for record in publication.records()} | {publication.host})
        succeed("dnsmasq", "--test", "-C", config)
        with running(["dnsmasq", "-d", "-C", config], self._folder / "log",
                     lambda: "dnsmasq" in dig(DNSMASQ, "version.bind", "CH", "TXT")):
            lines = "".join(dig(DNSMASQ, owner, kind) for owner in owners for kind in self.TYPES)
        found = set(printed_records(lines, publication.apex))
        return [record for record in found if record.owner in owners]


def tinydns(publication: Publication, *texts: str) -> List[Record]:
    """Compiled by tinydns-data, and asked by tinydns-get, which answers as the server does."""
    folder = WORK / "exports" / "tinydns"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "data").write_text(f".{publication.apex}::ns.provider.test:60\n" + "".join(texts))
    done = subprocess.run(["tinydns-data"], capture_output=True, text=True, cwd=folder, check=False)
    if done.returncode != 0:
        raise Refused(done.stderr.strip())
    records = set()
    for owner in {record.owner for record in publication.records()} | {publication.host}:
        for number in ("1", "5", "16", "28"):
            answer = subprocess.run(["tinydns-get", number, owner], capture_output=True, cwd=folder, check=True).stdout
            records |= {_tinydns_record(line) for line in answer.decode().splitlines() if line.startswith("answer: ")}
    return sorted(records)


def _tinydns_record(line: str) -> Record:
    _, owner, ttl, kind, data = line.split(" ", 4)
    if kind in ("A", "CNAME"):
        return Record(owner, kind, int(ttl), data)
    raw = re.sub(rb"\\([0-7]{3})", lambda found: bytes((int(found[1], 8),)), data.encode())
    if kind == "28":
        return Record(owner, "AAAA", int(ttl), str(ipaddress.IPv6Address(raw)))
    text, at = b"", 0
    while at < len(raw):
        text, at = text + raw[at + 1:at + 1 + raw[at]], at + 1 + raw[at]
    return Record(owner, "TXT", int(ttl), text.decode())
