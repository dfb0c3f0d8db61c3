"""Zone files read by the programs that load them, and text in their form (RFC 1035 5.1)."""

import re
import subprocess
import tempfile
from pathlib import Path
from typing import List

from export_publications import Publication, Record, Refused

STUB = """$ORIGIN {zone}.
$TTL 60
@ SOA ns.{zone}. hostmaster.{zone}. 1 3600 600 86400 300
@ NS ns.provider.test.
"""
APEX_TYPES = ("SOA", "NS")
STRING = re.compile(r'"((?:[^"\\]|\\.)*)"\s*')


def stub(zone: str) -> str:
    """What makes a zone of a few records."""
    return STUB.format(zone=zone)


def text_value(presented: str) -> str:
    """A TXT value from its quoted strings."""
    def unescaped(found):
        return chr(int(found[1])) if found[1].isdigit() else found[1]

    whole, at = "", 0
    while at < len(presented):
        found = STRING.match(presented, at)
        if not found:
            raise Refused(f"not in quotes: {presented[at:at + 40]}")
        string = re.sub(r"\\(\d{3}|.)", unescaped, found[1])
        if len(string) > 255:
            raise Refused("a string of more than 255 bytes")
        whole, at = whole + string, found.end()
    return whole


def value_of(kind: str, presented: str) -> str:
    """A value as in Record from the form of zone files."""
    if kind == "TXT":
        return text_value(presented)
    if kind == "CNAME" and not presented.endswith("."):
        raise Refused(f"a target without final dot: {presented}")
    return presented.rstrip(".") if kind == "CNAME" else presented


def printed_records(text: str, zone: str) -> List[Record]:
    """The records in what a program prints of a zone: whole or relative names, an owner once for several lines."""
    records, origin, owner = [], f"{zone}.", ""
    text = re.sub(r"\(\n([^()]*)\)", r"\1", text)  # an SOA record over several lines
    for line in filter(str.strip, text.splitlines()):
        if line.startswith(";"):
            continue
        if line.startswith("$ORIGIN"):
            origin = line.split()[1]
            continue
        if not line[0].isspace():
            name, line = line.split(None, 1)
            owner = name if name.endswith(".") else origin if name == "@" else f"{name}.{origin.lstrip('.')}"
        ttl, _, kind, value = line.split(None, 3)
        if kind not in APEX_TYPES:
            records.append(Record(owner.rstrip(".").lower(), kind, int(ttl), value_of(kind, value.strip())))
    return records


def _loaded(program, publication: Publication, text: str) -> str:
    """What a program that loads zone files prints about a zone with this text in it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "zone"
        path.write_text(stub(publication.apex) + text)
        done = subprocess.run([word.format(zone=publication.apex, path=path) for word in program],
                              capture_output=True, text=True, cwd=folder, check=False)
    if done.returncode != 0:
        raise Refused((done.stderr.strip() or done.stdout.strip()).splitlines()[-1])
    return done.stdout


def read_with(*program: str):
    """A reader by a program that loads a zone file and prints what it holds."""
    def read(publication: Publication, text: str) -> List[Record]:
        return printed_records(_loaded(program, publication, text), publication.apex)

    return read


def accepted_by(*program: str):
    """A reader by a program that only says whether a zone is right: the records are those that were asked for."""
    def read(publication: Publication, text: str) -> List[Record]:
        _loaded(program, publication, text)
        return publication.records()

    return read


NAMED = read_with("named-checkzone", "-q", "-i", "local", "-D", "-o", "-", "{zone}", "{path}")
NSD = read_with("nsd-checkzone", "-p", "{zone}", "{path}")
LDNS = read_with("ldns-read-zone", "{path}")
KNOT = accepted_by("kzonecheck", "-o", "{zone}", "{path}")


def azure_importer():
    """Azure's own reader of zone files, from the Debian package python3-azure-cli; nothing where it is not."""
    try:
        from azure.cli.command_modules.network.zone_file.parse_zone_file import parse_zone_file
    except ImportError:
        return None

    def read(publication: Publication, text: str) -> List[Record]:
        try:
            names = parse_zone_file(stub(publication.apex) + text, publication.apex)
        except Exception as error:  # whatever it raises, it has not taken the text
            raise Refused(str(error)) from error
        records = []
        for name, kinds in names.items():
            for kind in ("a", "aaaa", "cname", "txt"):
                found = kinds.get(kind, [])
                for each in found if isinstance(found, list) else [found]:
                    value = "".join(each["txt"]) if kind == "txt" else each.get("ip") or each["alias"].rstrip(".")
                    records.append(Record(name.rstrip("."), kind.upper(), int(each["ttl"]), value))
        return records

    return read
