#!/usr/bin/python3
"""How soon the window is painted, and how long it is ever deaf. A benchmark, not a test.

    window.py --build DIR [--runs 15] [--mx 20] [--domains 1000] [--only paint|turns|many]

First paint: from the start of the process to the first frame, the wizard and an empty window of Qt Widgets with the same
libraries by turns on the same screen; the ratio of the medians.

Turns: the time between two waits of the event loop, in the real window that looks at a domain with 20 MX in the lab
(tests/lab), after its first paint. Each of four pages is open in a run of its own; the domain is looked at, then looked
at once more. Wall clock, and time of the processor, which other work on the machine does not lengthen.

Many: the same while the window of many domains looks at a thousand of them, in the lab of domains.py.
"""

import argparse
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.machinery import SourceFileLoader
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "lab"), str(HERE.parent / "ui")]

from display import screen, stop  # noqa: E402
from python import use_system_python  # noqa: E402

PAGES = {"Domain": 0, "Mail servers": 1, "Policy": 2, "Verify": 7}
LOOK_AGAIN = 8  # seconds after the first paint
END = 16


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", metavar="DIR", required=True, help="a build folder, as build/release")
    parser.add_argument("--runs", type=int, default=15, metavar="N", help="starts of each program")
    parser.add_argument("--mx", type=int, default=20, metavar="N", help="number of MX hosts")
    parser.add_argument("--domains", type=int, default=1000, metavar="N", help="domains of the list")
    parser.add_argument("--only", choices=("paint", "turns", "many"), help="one of the three")
    arguments = parser.parse_args()
    build = Path(arguments.build).resolve()
    arguments.program = build / "app/gui/postseal"
    arguments.empty = build / "tests/bench/emptywindow"
    arguments.watch = build / "tests/bench/generic/watch.so"
    return arguments


def watched(environment: dict, watch: Path, told: Path, **more: str) -> dict:
    return {**environment, "QT_PLUGIN_PATH": str(watch.parent.parent), "QT_QPA_GENERIC_PLUGINS": "watch",
            "POSTSEAL_WATCH": str(told), **more}


def lines_of(told: Path, what: str, since: str = "paint") -> list[tuple[float, float]]:
    """Wall clock and processor time of each line of this kind, after the first one of another kind."""
    lines = [line.split() for line in told.read_text().splitlines()] if told.exists() else []
    begin = next((at for at, line in enumerate(lines) if line[0] == since), len(lines))
    return [(float(wall), float(cpu)) for name, wall, cpu in lines[begin:] if name == what]


def first_paint(environment: dict, watch: Path, program: Path) -> tuple[float, float]:
    with tempfile.TemporaryDirectory(prefix="postseal-bench-") as folder:
        told = Path(folder) / "told"
        began = time.monotonic()
        subprocess.run([program], env=watched(environment, watch, told, POSTSEAL_WATCH_ONCE="1"), timeout=60,
                       stdin=subprocess.DEVNULL, check=True)
        wall, cpu = lines_of(told, "paint")[0]
        return wall - began * 1000, cpu


def measure_paint(arguments):
    times = {arguments.program: [], arguments.empty: []}
    with screen() as environment:
        for run in range(arguments.runs + 1):
            for program in times:
                measured = first_paint(environment, arguments.watch, program)
                if run:  # the first one of each reads the libraries from the disk
                    times[program].append(measured)
    print(f"first paint, {arguments.runs} starts each   median ms   min ms   processor ms (median)")
    medians = {}
    for program, measured in times.items():
        wall, cpu = (list(column) for column in zip(*measured))
        medians[program] = (statistics.median(wall), min(wall), statistics.median(cpu))
        print(f"  {program.name:<24} {medians[program][0]:>9.0f} {medians[program][1]:>8.0f} {medians[program][2]:>10.0f}")
    ratios = [own / other for own, other in zip(medians[arguments.program], medians[arguments.empty])]
    print("  ratio                    {:>9.2f} {:>8.2f} {:>10.2f}".format(*ratios), flush=True)


def start(lab, environment: dict, arguments, folder: Path, *words: str, **more: str) -> subprocess.Popen:
    """The window in the lab, with the settings of a lab, and nothing remembered."""
    import layout
    extra = watched({**environment, **lab.environment(), "QT_QPA_PLATFORM": "xcb"}, arguments.watch, folder / "told",
                    LD_PRELOAD=str(arguments.watch), QT_NO_GLIB="1", **more)
    home = folder / "home"
    settings = home / ".config/io.github.postseal.postseal/postseal.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[look]\npublic={', '.join(layout.PUBLIC)}\n")
    home.chmod(0o700)
    extra.update({"HOME": str(home), "XDG_RUNTIME_DIR": str(home)})
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        extra.pop(name, None)
    # nsenter is no Qt program: only what it starts is to be watched.
    command = [*lab.client.prefix, "env", *(f"{name}={extra.pop(name)}" for name in ("LD_PRELOAD",)),
               arguments.program, *words]
    return subprocess.Popen(command, env=extra, stdin=subprocess.DEVNULL)


def turns(lab, environment: dict, arguments, zone: str, page: str) -> list[tuple[float, float]]:
    with tempfile.TemporaryDirectory(prefix="postseal-bench-") as name:
        folder = Path(name)
        process = start(lab, environment, arguments, folder, zone, POSTSEAL_WATCH_STEP=str(PAGES[page]),
                        POSTSEAL_WATCH_AGAIN=str(LOOK_AGAIN * 1000))
        time.sleep(END)
        stop(process)
        return lines_of(folder / "told", "turn")


def print_turns(name: str, measured: list[tuple[float, float]]):
    if not measured:
        raise SystemExit("nothing was measured")
    wall, cpu = (sorted(column) for column in zip(*measured))
    print(f"  {name:<28} {len(wall):>8} {wall[-1]:>10.1f} {cpu[-1]:>20.1f} {cpu[int(len(cpu) * 0.99)]:>8.1f}"
          f" {wall[int(len(wall) * 0.99)]:>8.1f}", flush=True)


HEAD = "count   longest ms   processor ms: longest   99 %   99 % of wall"


def measure_turns(arguments):
    import namespaces
    namespaces.enter(os.path.realpath(__file__))
    from lab import Lab
    from scenario import Mail, Mx, Scenario
    server = Mail("scripted")
    hosts = tuple(Mx(f"mx{place}", 10 * place, (server,)) for place in range(1, arguments.mx + 1))
    lab = Lab([Scenario(f"bench-{number}", "", "protected", mx=hosts) for number in range(len(PAGES))])
    lab.start()
    print(f"turns, a domain with {arguments.mx} MX   {HEAD}")
    with screen() as environment:
        for number, page in enumerate(PAGES):
            print_turns(page, turns(lab, environment, arguments, f"bench-{number}.test", page))


def measure_many(arguments):
    import namespaces
    namespaces.enter(os.path.realpath(__file__))
    # The lab has a module of the same name.
    domains = SourceFileLoader("benchdomains", str(HERE / "domains.py")).load_module()
    arguments.memory, arguments.mx = [arguments.domains], domains.MX
    lab = domains.make_lab(arguments)
    lab.start()
    with screen() as environment, tempfile.TemporaryDirectory(prefix="postseal-bench-") as name:
        folder = Path(name)
        names = folder / "list"
        names.write_text("".join(f"d{number}.{domains.ZONE}\n" for number in range(arguments.domains)))
        start(lab, environment, arguments, folder, POSTSEAL_WATCH_LIST=str(names)).wait(600)
        history = next((folder / "home").rglob("history.sqlite"))
        with sqlite3.connect(history) as store:
            seen = store.execute("SELECT verdict, COUNT(*) FROM listed GROUP BY verdict").fetchall()
        if seen != [("protected", arguments.domains)]:
            raise SystemExit(f"not all were seen well: {seen}")
        print(f"turns, {arguments.domains} domains   {HEAD}")
        print_turns("Domains", lines_of(folder / "told", "turn", "begin"))


def main():
    arguments = parse_arguments()
    use_system_python()
    import namespaces
    if arguments.only in (None, "paint") and namespaces.INSIDE not in os.environ:
        measure_paint(arguments)
    if arguments.only in (None, "turns"):
        measure_turns(arguments)
    if arguments.only == "many":  # in a lab of its own
        measure_many(arguments)


if __name__ == "__main__":
    main()
