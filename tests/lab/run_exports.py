#!/usr/bin/python3
"""Hands what "postseal-cli generate" writes to the programs that it is for, and compares what these make of it.

    run_exports.py --cli PATH [--only NAME...] [--tools FOLDER] [--jobs N] [-v]

Every dialect is loaded by its real reader for several publications, and record by record compared; every reader has to
notice a spoilt text too. Every web server serves the file with the exported configuration, in the lab. Ends with the
line "N passed, N failed, N left out"; exit 0 when none failed, 1 when some did, 77 when skipped. What is left out is
told with the reason.
"""

import argparse
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Callable, List, NamedTuple, Tuple

sys.dont_write_bytecode = True  # nothing is left behind, not even in the source tree
HERE = Path(__file__).resolve().parent


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", metavar="PATH", required=True, help="the postseal-cli to check")
    parser.add_argument("--only", nargs="+", metavar="NAME", default=[],
                        help="these dialects, readers or servers alone")
    parser.add_argument("--tools", metavar="FOLDER", default=HERE.parents[1] / "build" / "lab-tools",
                        help="where readers that Debian does not have are kept (default build/lab-tools)")
    parser.add_argument("--jobs", type=int, default=4, metavar="N", help="readers at a time (default 4)")
    parser.add_argument("-v", "--verbose", action="store_true", help="show the time that each took")
    arguments = parser.parse_args()
    arguments.cli = os.path.realpath(arguments.cli)
    arguments.tools = Path(os.path.realpath(arguments.tools))
    if not os.access(arguments.cli, os.X_OK) or arguments.cli.startswith(("/run/", "/var/")):
        parser.error(f"{arguments.cli} is not a program (it must not be below /run or /var, which the lab replaces)")
    return arguments


class Case(NamedTuple):
    names: Tuple[str, ...]  # the first is shown, each can be asked for with --only
    why_left_out: str
    look: Callable[[], List[str]]  # what is wrong, in words
    note: str = ""
    alone: bool = False  # it needs what the others of its kind need too, such as port 443


def cases(lab, arguments):
    """Everything there is to look at, in the order of the dialects and servers."""
    from export_layouts import Iis, Static, Traefik, Worker
    from export_readers import REPEATED, readers, told_by, told_of_repetition
    from export_servers import SERVERS
    cli, tools = arguments.cli, arguments.tools
    for reader in readers(tools):
        names, why = (reader.dialect, reader.tool), reader.why_left_out()
        yield Case((reader.name, *names), why, partial(told_by, reader, cli))
        if reader.dialect in REPEATED:
            yield Case((f"{reader.name} again", *names), why, partial(told_of_repetition, reader, cli))
    for server in (*(kind(lab) for kind in SERVERS), Worker(lab, tools), Traefik(lab), Iis(lab), Static(lab)):
        yield Case((server.name,), server.why_left_out(), server.told, server.note, alone=True)


def looked(case: Case):
    """What is wrong, and how long it took to see."""
    began = time.monotonic()
    try:
        told = case.look()
    except (RuntimeError, OSError, subprocess.SubprocessError) as error:
        told = [str(error)]
    return told, time.monotonic() - began


def show(wanted, waiting, tally, verbose: bool):
    """Results in the order of the cases, as they come."""
    for case in wanted:
        if case.why_left_out:
            tally.leave_out(case.names[0], case.why_left_out)
            continue
        told, seconds = waiting[case].result()
        tally.add(case.names[0], told, ", ".join([case.note] * bool(case.note) + [f"{seconds:.1f} s"] * verbose))


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
    from export_servers import ServedLab
    from tally import Tally
    lab = ServedLab(arguments.cli)
    lab.start()
    every = list(cases(lab, arguments))
    unknown = set(arguments.only) - {name for case in every for name in case.names}
    if unknown:
        sys.exit(f"no such dialect, reader or server: {' '.join(sorted(unknown))}")
    wanted = [case for case in every if not arguments.only or set(arguments.only) & set(case.names)]
    tally = Tally()
    with ThreadPoolExecutor(arguments.jobs) as together, ThreadPoolExecutor(1) as one_by_one:
        waiting = {case: (one_by_one if case.alone else together).submit(looked, case)
                   for case in wanted if not case.why_left_out}
        show(wanted, waiting, tally, arguments.verbose)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
