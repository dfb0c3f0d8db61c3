#!/usr/bin/env python3
"""Imports the same TLS reports by Postseal and by parsedmarc, where that is installed, else by Python's own email and
json, which any reader in Python needs at least; and by Postseal ever more of them.

    reports.py --cli PATH [--reports 10000] [--most 100000]

Prints ratios of one run: seconds and memory of the other against Postseal's, and the cost of a report as their number
grows.
"""

import argparse
import gzip
import importlib.util
import os
import pathlib
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "reports"))

import generated  # noqa: E402  (found beside the tests of reports)

BY_PARSEDMARC = """
import parsedmarc, sys
for path in sys.stdin.read().split("\\n"):
    if path:
        parsedmarc.parse_report_file(path, offline=True)
"""

# The least that a reader in Python does: the mail, the attachment, the JSON, and the sums.
BY_PYTHON = """
import sys
sys.path.insert(0, %r)
import oracle
sums = oracle.Oracle()
for path in sys.stdin.read().split("\\n"):
    if path:
        with open(path, "rb") as file:
            sums.add(file.read(), path)
""" % str(HERE.parent / "reports")


def fill(folder, count, seed):
    """So many files of one report each: half of them mails with a gzip, half gzip alone."""
    chance = random.Random(seed)
    folder.mkdir()
    paths = []
    for number in range(count):
        packed = gzip.compress(generated.as_json(generated.report(chance, number)))
        mail = number % 2
        data = generated.as_mail(packed, "application/tlsrpt+gzip", "r.json.gz") if mail else packed
        path = folder / f"{number:06}.{'eml' if mail else 'json.gz'}"
        path.write_bytes(data)
        paths.append(str(path))
    return paths


def run(command, stdin=b""):
    """Processor seconds and the most memory in MiB."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    process.stdin.write(stdin)
    process.stdin.close()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def by_postseal(cli, folder, scratch):
    store = os.path.join(scratch, f"{time.monotonic_ns()}.sqlite")
    return run([cli, "reports", "add", str(folder), "--history", store])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--reports", type=int, default=10000)
    parser.add_argument("--most", type=int, default=100000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_NOFILE, (1024, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch, "same")
        paths = "\n".join(fill(folder, options.reports, 1)).encode()
        real = importlib.util.find_spec("parsedmarc") is not None
        name = "parsedmarc" if real else "Python's email and json alone (parsedmarc is not installed)"
        other, ours = [], []
        for _ in range(options.rounds):
            ours.append(by_postseal(options.cli, folder, scratch))
            other.append(run([sys.executable, "-c", BY_PARSEDMARC if real else BY_PYTHON], paths))
        seconds = statistics.median(each[0] for each in ours)
        print(f"{options.reports} reports: Postseal {seconds:.2f} s, {max(each[1] for each in ours):.0f} MiB")
        theirs = statistics.median(each[0] for each in other)
        print(f"  {name}: {theirs:.2f} s, {max(each[1] for each in other):.0f} MiB; {theirs / seconds:.1f} times as long")
        count, first = 1000, None
        while count <= options.most:
            more = pathlib.Path(scratch, str(count))
            fill(more, count, count)
            used, memory = by_postseal(options.cli, more, scratch)
            first = first or used / count
            print(f"{count} reports: {1e6 * used / count:.0f} us a report, {used / count / first:.2f} of the first, "
                  f"{memory:.0f} MiB")
            count *= 10


if __name__ == "__main__":
    main()
