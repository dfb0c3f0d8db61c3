#!/usr/bin/python3
"""Lets postseal-cli look at servers that attack it: no crash, no hang, no flood of memory, and no lie.

    run_hostile.py --cli PATH [--only NAME...] [--list] [--jobs N] [--unlimited] [-v]

The cases are the table in domains/hostile*.py; README.md tells what each has to hold. --unlimited leaves memory
unjudged, for a program built with sanitizers. Ends with "N passed, N failed"; exit 0 when none failed, 1 when some did,
77 when skipped.
"""

import argparse
import concurrent.futures
import fnmatch
import os
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left behind, not even in the source tree

ALLOWANCE_KIB = 64 * 1024  # above what a good domain takes
OWN_LIMIT = 75  # seconds that the program gives itself
GRACE = 4  # seconds beyond --timeout, for starting, judging and printing on a busy machine
MOST_AGAIN = 5  # cases that are looked at once more
SLOWNESS = 4  # how much slower a program with sanitizers may be


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", metavar="PATH", help="the postseal-cli to check")
    parser.add_argument("--only", nargs="+", metavar="NAME", default=["*"], help="these cases alone; * is a wildcard")
    parser.add_argument("--list", action="store_true", help="show the cases and what is expected, and end")
    parser.add_argument("--jobs", type=int, default=20, metavar="N", help="checks at a time (default 20)")
    parser.add_argument("--unlimited", action="store_true", help="do not judge memory; allow more time")
    parser.add_argument("-v", "--verbose", action="store_true", help="show every error, warning and unknown found")
    arguments = parser.parse_args()
    if not (arguments.list or arguments.cli):
        parser.error("--cli PATH is needed")
    if arguments.cli:
        arguments.cli = os.path.realpath(arguments.cli)
        if not os.access(arguments.cli, os.X_OK) or arguments.cli.startswith("/run/"):
            parser.error(f"{arguments.cli} is not a program (it must not be below /run, which the lab replaces)")
    return arguments


class Attacks:
    """Runs the program against each case and holds what it says and takes against the table."""

    def __init__(self, lab, arguments):
        self._lab = lab
        self._cli = arguments.cli
        self._unlimited = arguments.unlimited
        self._base_kib = 0

    def measure(self, good):
        """What a domain without any attack takes."""
        self._base_kib = self._run(good)[1].peak_kib

    def look(self, scenario):
        """A line for each thing that is wrong, a note, and the run."""
        import judge
        evidence, run = self._run(scenario)
        told = judge.differences(scenario, run)
        limit = (scenario.timeout or OWN_LIMIT) + GRACE
        if run.seconds > limit * (SLOWNESS if self._unlimited else 1):
            told.append(f"took {run.seconds:.1f} s, expected at most {limit:.0f} s")
        above = (run.peak_kib - self._base_kib) // 1024
        if not self._unlimited and run.peak_kib > self._base_kib + ALLOWANCE_KIB:
            told.append(f"took {above} MiB more than a good domain")
        if run.report:
            told += self._replayed(scenario, evidence, run)
        verdict = run.report.get("verdict") if run.report else "no report"
        return told, f"{verdict}, {run.seconds:.1f} s, {above:+d} MiB", run

    def _run(self, scenario):
        import judge
        evidence = f"/run/lab/evidence-{scenario.name}.json"
        limit = ("--timeout", str(scenario.timeout)) if scenario.timeout else ()
        run = judge.check(self._lab, self._cli, scenario.typed or scenario.zone, "--save-evidence", evidence, *limit,
                          *self._lab.resolver(scenario.name), *scenario.arguments)
        return evidence, run

    def _replayed(self, scenario, evidence, run):
        """The same judged again for people: the same end, and nothing in it that could steer a terminal."""
        import judge
        told = []
        for form in ("text", "markdown", "html") if "nasty" in scenario.name else ("text",):
            again = judge.run_program(self._lab, self._cli, ["check", "--format", form, "--replay", evidence])
            told += [f"{form}: {line}" for line in judge.complaints(again)]
            if again.status != run.status:
                told.append(f"{form}: exit status {again.status} after {run.status}")
            found = judge.steering(again.output)
            if found:
                told.append(f"{form}: {found}")
        os.unlink(evidence)
        return told


def tell(tally, scenario, result, verbose: bool):
    told, note, run = result
    tally.add(scenario.name, told, note)
    if verbose and run.report:
        show_findings(run.report)


def show_findings(report):
    import judge
    for status in ("error", "warning", "unknown", "skipped", "pass"):
        print(f"        {status:8} {' '.join(sorted(judge.outcomes(report, status)))}", flush=True)


def main() -> int:
    arguments = parse_arguments()
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from python import use_system_python
    use_system_python()
    from domains import hostile
    import namespaces
    wanted = [scenario for scenario in hostile.ALL
              if any(fnmatch.fnmatch(scenario.name, name) for name in arguments.only)]
    if not wanted:
        sys.exit(f"no such case: {' '.join(arguments.only)}")
    if arguments.list:
        from run_lab import show_list
        show_list(wanted)
        return 0
    namespaces.enter(os.path.realpath(__file__))
    from hostile_lab import HostileLab
    from tally import Tally
    began = time.monotonic()
    lab = HostileLab([hostile.GOOD, *wanted])
    lab.start()
    print(f"hostile lab of {len(wanted)} cases, up in {time.monotonic() - began:.1f} s", flush=True)
    attacks, tally = Attacks(lab, arguments), Tally()
    attacks.measure(hostile.GOOD)
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        order = sorted(wanted, key=lambda scenario: -(scenario.timeout or OWN_LIMIT))
        waiting = {pool.submit(attacks.look, scenario): scenario for scenario in order}
        failed = []
        for done in concurrent.futures.as_completed(waiting):
            if done.result()[0]:
                failed.append((waiting[done], done.result()))
            else:
                tell(tally, waiting[done], done.result(), arguments.verbose)
    # Servers that keep a processor busy take time from all the others: a few that failed get it for themselves.
    for scenario, result in failed:
        if len(failed) <= MOST_AGAIN:
            print(f"again {scenario.name}, alone; beside others: {'; '.join(result[0])}", flush=True)
            result = attacks.look(scenario)
        tell(tally, scenario, result, arguments.verbose)
    return tally.end()


if __name__ == "__main__":
    sys.exit(main())
