#!/usr/bin/env python3
"""Looks at many domains of the practice network in several threads, by a program built with ThreadSanitizer.

    tests/sanitizers/run_list.py --cli PATH --suppressions FILE

Exit 0 when each domain got its line and no race was seen.
"""

import argparse
import os
import shlex
import subprocess
import sys

DOMAINS = 60


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--cli", required=True)
    options.add_argument("--suppressions", required=True)
    chosen = options.parse_args()
    quiet = {**os.environ, "TSAN_OPTIONS": "report_bugs=0"}
    with subprocess.Popen([chosen.cli, "practice", "protected"], stdout=subprocess.PIPE, text=True, env=quiet) as practice:
        try:
            # postseal-cli check OPTIONS practice.example
            network = shlex.split(practice.stdout.readline())[2:-1]
            names = ["practice.example", *(f"d{number}.practice.example" for number in range(1, DOMAINS))]
            tsan = f"suppressions={os.path.abspath(chosen.suppressions)}:exitcode=66:history_size=4"
            run = subprocess.run([chosen.cli, "check", "--input", "-", "--threads", "3", "--jobs", "20", "--format", "jsonl",
                                  "--no-evidence", *network], input="\n".join(names), capture_output=True, text=True,
                                 env={**os.environ, "TSAN_OPTIONS": tsan}, check=False)
        finally:
            practice.terminate()
    lines = run.stdout.count("\n")
    print(f"{lines} of {DOMAINS} domains, exit {run.returncode}, {run.stderr.count('WARNING: ThreadSanitizer')} races")
    if lines != DOMAINS or run.returncode == 66 or "ThreadSanitizer" in run.stderr:
        print(run.stderr, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
