#!/usr/bin/python3
"""Checks postseal-cli against real servers that are really broken, in a private internet on this machine.

    run_lab.py --cli PATH [--only NAME...] [--list] [--keep] [--shell] [--jobs N] [-v]

As root a real Postfix is among the servers, as an ordinary user a script takes its place. Ends with the line
"N passed, N failed"; exit 0 when none failed, 1 when some did, 77 when skipped. README.md tells what it needs.
"""

import argparse
import concurrent.futures
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left behind, not even in the source tree


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", metavar="PATH", help="the postseal-cli to check")
    parser.add_argument("--only", nargs="+", metavar="NAME", default=[], help="these domains or cases alone")
    parser.add_argument("--list", action="store_true", help="show the domains and what is expected, and end")
    parser.add_argument("--keep", action="store_true", help="keep the folder with zones, configurations and logs")
    parser.add_argument("--shell", action="store_true", help="a shell on the client's side instead of the checks")
    parser.add_argument("--jobs", type=int, default=4, metavar="N", help="checks at a time (default 4)")
    parser.add_argument("-v", "--verbose", action="store_true", help="show every error and warning found")
    arguments = parser.parse_args()
    if not (arguments.list or arguments.shell or arguments.cli):
        parser.error("--cli PATH is needed")
    if arguments.cli:
        arguments.cli = os.path.realpath(arguments.cli)
        if not os.access(arguments.cli, os.X_OK) or arguments.cli.startswith("/run/"):
            parser.error(f"{arguments.cli} is not a program (it must not be below /run, which the lab replaces)")
    return arguments


def show_list(scenarios):
    from scenario import error_sets, verdicts
    for scenario in scenarios:
        sets = " | ".join(" ".join(sorted(each)) or "-" for each in error_sets(scenario))
        print(f"{scenario.name}: {scenario.sentence}")
        print(f"    verdict {' | '.join(sorted(verdicts(scenario)))}; errors {sets}"
              + (f"; perhaps {' '.join(sorted(scenario.may))}" if scenario.may else "")
              + (f"; warnings {' '.join(sorted(scenario.warnings))}" if scenario.warnings else ""))


def without_unknown_checks(lab, cli: str, scenarios):
    """The scenarios without outcomes of checks that the program's own catalogue does not list, and these outcomes."""
    import judge
    known = judge.known_checks(lab, cli)
    if known is None:
        return scenarios, frozenset()
    pairs = [judge.only_known(scenario, known) for scenario in scenarios]
    return [scenario for scenario, _ in pairs], frozenset().union(*(left_out for _, left_out in pairs))


def run_domains(lab, arguments, scenarios, tally) -> dict:
    """All domains, several at a time, those that run into time limits first; the runs by name."""
    import judge
    runs = {}

    def look(scenario):
        return judge.check(lab, arguments.cli, scenario.typed or scenario.zone, *scenario.arguments)

    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        order = sorted(scenarios, key=lambda scenario: not scenario.slow)
        waiting = {pool.submit(look, scenario): scenario for scenario in order}
        for done in concurrent.futures.as_completed(waiting):
            scenario, run = waiting[done], done.result()
            runs[scenario.name] = run
            verdict = run.report.get("verdict") if run.report else "no report"
            tally.add(scenario.name, judge.differences(scenario, run), f"{verdict}, {run.seconds:.1f} s")
            if arguments.verbose and run.report:
                for status in ("error", "warning", "unknown"):
                    for each in sorted(judge.outcomes(run.report, status)):
                        print(f"        {status:8} {each}", flush=True)
    return runs


def run_cases(lab, arguments, runs, tally):
    from whole_program import Cases
    cases = Cases(lab, arguments.cli, runs)
    for name in Cases.NAMES:
        if arguments.only and name not in arguments.only:
            continue
        began = time.monotonic()
        told = cases.run(name)
        tally.add(name, told, f"whole program, {time.monotonic() - began:.1f} s")


def keep_folder():
    """Copies what the lab wrote out of its private /run."""
    from namespaces import WORK
    target = Path(tempfile.mkdtemp(prefix="postseal-lab-"))
    subprocess.run(["cp", "-r", "--no-preserve=ownership", f"{WORK}/.", str(target)], stderr=subprocess.DEVNULL)
    print(f"kept: {target}")


def main() -> int:
    arguments = parse_arguments()
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from python import use_system_python
    use_system_python()
    import domains
    import namespaces
    from whole_program import Cases
    unknown = set(arguments.only) - {scenario.name for scenario in domains.ALL} - set(Cases.NAMES)
    if unknown:
        sys.exit(f"no such domain or case: {' '.join(sorted(unknown))}")
    if arguments.list:
        show_list(domains.ALL)
        return 0
    namespaces.enter(os.path.realpath(__file__))
    from lab import Lab
    lab = Lab(domains.ALL)
    began = time.monotonic()
    lab.start()
    mail = "a real Postfix" if lab.with_postfix else "a script in place of Postfix (that needs root)"
    print(f"lab of {len(domains.ALL)} domains with {mail}, up in {time.monotonic() - began:.1f} s", flush=True)
    try:
        if arguments.shell:
            shell = os.environ.get("SHELL", "/bin/sh")
            return subprocess.run([*lab.client.prefix, shell], env=lab.environment()).returncode
        from tally import Tally
        tally = Tally()
        wanted = [scenario for scenario in domains.ALL if not arguments.only or scenario.name in arguments.only]
        wanted, left_out = without_unknown_checks(lab, arguments.cli, wanted)
        runs = run_domains(lab, arguments, wanted, tally)
        run_cases(lab, arguments, runs, tally)
        if left_out:
            print(f"not expected, for this program has no such checks: {', '.join(sorted(left_out))}")
        return tally.end()
    finally:
        if arguments.keep:
            keep_folder()


if __name__ == "__main__":
    sys.exit(main())
