#!/usr/bin/python3
"""Hands what "postseal-cli generate" writes to the programs that it is for, and compares what these make of it.

    run_exports.py --cli PATH [--only NAME...] [--tools FOLDER] [-v]

Every dialect is loaded by its real reader for several publications, and record by record compared; every reader has to
notice a spoilt text too. Every web server serves the file with the exported configuration, in the lab. Ends with the
line "N passed, N failed, N left out"; exit 0 when none failed, 1 when some did, 77 when skipped. What is left out is
told with the reason.
"""

import argparse
import os
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left behind, not even in the source tree
HERE = Path(__file__).resolve().parent


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", metavar="PATH", required=True, help="the postseal-cli to check")
    parser.add_argument("--only", nargs="+", metavar="NAME", default=[],
                        help="these dialects, readers or servers alone")
    parser.add_argument("--tools", metavar="FOLDER", default=HERE.parents[1] / "build" / "lab-tools",
                        help="where readers that Debian does not have are kept (default build/lab-tools)")
    parser.add_argument("-v", "--verbose", action="store_true", help="show the time that each took")
    arguments = parser.parse_args()
    arguments.cli = os.path.realpath(arguments.cli)
    arguments.tools = Path(os.path.realpath(arguments.tools))
    if not os.access(arguments.cli, os.X_OK) or arguments.cli.startswith(("/run/", "/var/")):
        parser.error(f"{arguments.cli} is not a program (it must not be below /run or /var, which the lab replaces)")
    return arguments


def main() -> int:
    arguments = parse_arguments()
    sys.path.insert(0, str(HERE))
    from python import use_system_python
    use_system_python()
    import export_tools
    import namespaces
    if not os.environ.get(namespaces.INSIDE):
        why = export_tools.install(arguments.tools)
        if why:
            print(f"readers from npm are not at hand: {why}", flush=True)
    namespaces.enter(os.path.realpath(__file__))
    from export_readers import REPEATED, readers, told_by, told_of_repetition
    from export_layouts import Iis, Static, Traefik, Worker
    from export_servers import SERVERS, ServedLab
    from tally import Tally
    tally = Tally()

    def wanted(*names) -> bool:
        return not arguments.only or bool(set(arguments.only) & set(names))

    def count(name: str, look, note: str = ""):
        began = time.monotonic()
        told = look()
        seconds = [f"{time.monotonic() - began:.1f} s"] if arguments.verbose else []
        tally.add(name, told, ", ".join([note] * bool(note) + seconds))

    lab = ServedLab(arguments.cli)
    lab.start()
    servers = [*(kind(lab) for kind in SERVERS), Worker(lab, arguments.tools), Traefik(lab), Iis(lab), Static(lab)]
    names = {name for reader in readers(arguments.tools) for name in (reader.name, reader.dialect, reader.tool)}
    names |= {server.name for server in servers}
    if not set(arguments.only) <= names:
        sys.exit(f"no such dialect, reader or server: {' '.join(sorted(set(arguments.only) - names))}")
    for reader in readers(arguments.tools):
        if not wanted(reader.name, reader.dialect, reader.tool):
            continue
        if reader.why_left_out():
            tally.leave_out(reader.name, reader.why_left_out())
            continue
        count(reader.name, lambda: told_by(reader, arguments.cli))
        if reader.dialect in REPEATED:
            count(f"{reader.name} again", lambda: told_of_repetition(reader, arguments.cli))
    for server in servers:
        if not wanted(server.name):
            continue
        if server.why_left_out():
            tally.leave_out(server.name, server.why_left_out())
        else:
            count(server.name, server.told, server.note)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
