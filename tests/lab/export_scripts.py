"""Scripts for cloud command lines, run by a real shell. The programs are stand-ins that write their words down."""

import argparse
import os
import subprocess
import tempfile
from pathlib import Path
from typing import List

from export_code import require, under
from export_publications import Publication, Record, Refused
from export_zonefiles import value_of

STAND_IN = "#!/bin/sh\nfor word; do printf '%s\\0' \"$word\"; done >>\"$WORDS\"\nprintf '\\n\\0' >>\"$WORDS\"\n"


def called_by(script: str, program: str) -> List[List[str]]:
    """The words of every call of the program that a shell makes when it runs the script."""
    with tempfile.TemporaryDirectory() as folder:
        stand_in, words = Path(folder) / program, Path(folder) / "words"
        stand_in.write_text(STAND_IN)
        stand_in.chmod(0o755)
        words.touch()
        done = subprocess.run(["sh", "-eu"], input=script, capture_output=True, text=True, cwd=folder, check=False,
                              env={"PATH": f"{folder}:{os.environ['PATH']}", "WORDS": str(words), "HOME": folder})
        require(done.returncode == 0 and not done.stdout and not done.stderr, f"sh: {done.stderr.strip()}")
        require(sorted(os.listdir(folder)) == sorted((program, "words")), "the script left something behind")
        calls, call = [], []
        for word in words.read_text().split("\0")[:-1]:
            if word == "\n":
                calls, call = calls + [call], []
            else:
                call.append(word)
    require(calls, f"{program} is never called")
    return calls


class _Parser(argparse.ArgumentParser):
    """Refuses instead of ending the process; every option has to be given."""

    def __init__(self, positional, *options):
        super().__init__(allow_abbrev=False)
        if positional:
            self.add_argument(positional)
        for option in options:
            self.add_argument(option, required=True)

    def error(self, message):
        raise Refused(message)


class _Zone:
    """The sets at the policy host, kept as both DNS hosts do: an alias stands alone, and a conflict is refused."""

    def __init__(self, publication: Publication):
        kinds = {record.type for record in publication.records() if record.owner == publication.host}
        # What stood there before the policy host moved.
        self.kinds = {"A", "AAAA"} if kinds == {"CNAME"} else {"CNAME"} if kinds else set()
        self.host = publication.host

    def delete(self, name: str, kind: str) -> None:
        require(name == self.host, f"deletes {name}")
        self.kinds.discard(kind)

    def create(self, name: str, kind: str) -> None:
        if name == self.host:
            self.kinds.add(kind)
            require("CNAME" not in self.kinds or self.kinds == {"CNAME"},
                    f"{kind} in conflict with {', '.join(sorted(self.kinds - {kind}))}")


def gcloud(publication: Publication, text: str) -> List[Record]:
    """gcloud parts a list at commas, or at the sign between two ^ at its beginning ("gcloud topic escaping")."""
    creating = _Parser("name", "--zone", "--type", "--ttl", "--rrdatas")
    deleting = _Parser("name", "--zone", "--type")
    zone, records = _Zone(publication), []
    for call in called_by(text, "gcloud"):
        require(call[:2] == ["dns", "record-sets"] and call[2] in ("create", "delete"), " ".join(call[:3]))
        options = (creating if call[2] == "create" else deleting).parse_args(call[3:])
        require(options.zone == publication.apex.replace(".", "-"), f"zone {options.zone}")
        require(options.name.endswith("."), "name without final dot")
        getattr(zone, call[2])(options.name[:-1], options.type)
        if call[2] == "delete":
            continue
        data, sign = options.rrdatas, ","
        if data.startswith("^") and "^" in data[1:]:
            sign, data = data[1:].split("^", 1)
        records += [Record(options.name[:-1], options.type, int(options.ttl), value_of(options.type, value))
                    for value in data.split(sign)]
    return records


AZURE = {"txt": ("add-record", "--value"), "a": ("add-record", "--ipv4-address"),
         "aaaa": ("add-record", "--ipv6-address"), "cname": ("set-record", "--cname")}


def azure(publication: Publication, text: str) -> List[Record]:
    """"create" makes an empty set, or empties the one that is there; what comes then is added to it."""
    place = ("--resource-group", "--zone-name")
    zone, groups = _Zone(publication), {}
    for call in called_by(text, "az"):
        require(call[:3] == ["network", "dns", "record-set"] and call[3] in AZURE, " ".join(call[:4]))
        kind, verb, words = call[3], call[4], call[5:]
        adding, option = AZURE[kind]
        if verb == "delete":
            require("--yes" in words, "asks before it deletes")
            options = _Parser(None, *place, "--name").parse_args([word for word in words if word != "--yes"])
            zone.delete(under(options.name, publication.apex), kind.upper())
        elif verb == "create":
            options = _Parser(None, *place, "--name", "--ttl").parse_args(words)
            zone.create(under(options.name, publication.apex), kind.upper())
            groups[kind, options.name] = (int(options.ttl), [])
        else:
            require(verb == adding, f"{kind} {verb}")
            # But for TXT, adding sets the TTL of the whole set anew, to 3600 where it is not told.
            ttl = () if kind == "txt" else ("--ttl",)
            options = _Parser(None, *place, "--record-set-name", option, *ttl).parse_args(words)
            name = options.record_set_name
            require((kind, name) in groups, f"no set {name}")
            if ttl:
                groups[kind, name] = (int(options.ttl), groups[kind, name][1])
            groups[kind, name][1].append(getattr(options, option[2:].replace("-", "_")))
        require(options.zone_name == publication.apex, options.zone_name)
    return [Record(under(name, publication.apex), kind.upper(), ttl, value)
            for (kind, name), (ttl, values) in groups.items() for value in values]
