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


def gcloud(publication: Publication, text: str) -> List[Record]:
    """gcloud parts a list at commas, or at the sign between two ^ at its beginning ("gcloud topic escaping")."""
    parser = _Parser("name", "--zone", "--type", "--ttl", "--rrdatas")
    records = []
    for call in called_by(text, "gcloud"):
        require(call[:3] == ["dns", "record-sets", "create"], " ".join(call[:3]))
        options = parser.parse_args(call[3:])
        require(options.zone == publication.apex.replace(".", "-"), f"zone {options.zone}")
        require(options.name.endswith("."), "name without final dot")
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
    groups = {}
    for call in called_by(text, "az"):
        require(call[:3] == ["network", "dns", "record-set"] and call[3] in AZURE, " ".join(call[:4]))
        kind, verb, words = call[3], call[4], call[5:]
        adding, option = AZURE[kind]
        if verb == "create":
            options = _Parser(None, *place, "--name", "--ttl").parse_args(words)
            groups[kind, options.name] = (int(options.ttl), [])
        else:
            require(verb == adding, f"{kind} {verb}")
            options = _Parser(None, *place, "--record-set-name", option).parse_args(words)
            name = options.record_set_name
            require((kind, name) in groups, f"no set {name}")
            groups[kind, name][1].append(getattr(options, option[2:].replace("-", "_")))
        require(options.zone_name == publication.apex, options.zone_name)
    return [Record(under(name, publication.apex), kind.upper(), ttl, value)
            for (kind, name), (ttl, values) in groups.items() for value in values]
