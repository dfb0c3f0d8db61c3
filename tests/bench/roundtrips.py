#!/usr/bin/python3
"""How many round trips a full check takes, on a wire of known length. A benchmark, not a test.

    roundtrips.py --cli PATH [--delay 50] [--mx 2 5] [--runs 5] [--delaywire PATH]

The lab's servers stand behind a wire that holds every frame for half the delay. The validating resolver stands beside
the client; the delegation of each domain is in its cache, nothing else about the domain is, so that every first
question for a name costs one round trip. Each run checks a domain that was never asked about before. The mail servers
greet at once and speak TLS 1.3, one IPv4 address each; the policy host is nginx with one IPv4 address.

The longest chain of round trips that depend on one another is seven: MX, address, SYN, greeting, EHLO, STARTTLS,
TLS 1.3. A ratio of 1 is what nothing can be faster than; the time is the report's elapsedMs.
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lab"))

from python import use_system_python  # noqa: E402  found beside the lab

CHAIN = ("MX", "address", "SYN", "greeting", "EHLO", "STARTTLS", "TLS 1.3")
MEASURE = """
import socket, sys, time
for _ in range(20):
    began = time.perf_counter()
    socket.create_connection((sys.argv[1], 80)).close()
    print((time.perf_counter() - began) * 1000)
"""


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", metavar="PATH", required=True, help="the postseal-cli to measure")
    parser.add_argument("--delay", type=float, default=50, metavar="MS", help="the round trip in milliseconds")
    parser.add_argument("--mx", type=int, nargs="+", default=[2, 5], metavar="N", help="numbers of MX hosts")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="runs for each number of MX hosts")
    parser.add_argument("--delaywire", metavar="PATH", help="the built wire; without it, it is compiled here")
    arguments = parser.parse_args()
    arguments.cli = os.path.realpath(arguments.cli)
    return arguments


def bench_domains(arguments):
    """A fresh domain for each run, and one to warm up with."""
    from scenario import Mail, Mx, Scenario
    server = Mail("scripted")
    domains = [Scenario("warm-up", "Not measured.", "protected", mx=(Mx("mx1", 10, (server,)),))]
    for number in arguments.mx:
        hosts = tuple(Mx(f"mx{place}", 10 * place, (server,)) for place in range(1, number + 1))
        domains += [Scenario(f"bench-{number}-{run}", "", "protected", mx=hosts) for run in range(arguments.runs)]
    return domains


class Wire:
    """Joins the two sides of the lab by a third namespace in which delaywire moves the frames."""

    def __init__(self, arguments):
        self._delay = arguments.delay
        self._program = arguments.delaywire and os.path.realpath(arguments.delaywire)

    def join(self, client):
        from namespaces import WORK, Namespace, finish_link, run
        if not self._program:
            self._program = WORK / "delaywire"
            run("c++", "-std=c++17", "-O2", "-o", self._program, HERE / "delaywire.cpp")
        wire = Namespace()
        run("ip", "link", "add", "servers", "type", "veth", "peer", "name", "left", "netns", wire.pid)
        client.ip("link", "add", "client", "type", "veth", "peer", "name", "right", "netns", wire.pid)
        for end in ("left", "right"):
            wire.ip("link", "set", end, "addrgenmode", "none", "arp", "off", "up")
        half = str(int(self._delay * 1000 / 2))
        moving = subprocess.Popen([*wire.prefix, self._program, "left", "right", half], stdout=subprocess.PIPE)
        if moving.stdout.readline() != b"ready\n":
            raise RuntimeError("delaywire did not start")
        finish_link(client)


def measured_delay(lab) -> float:
    """The time of a TCP connect across the wire, the median of twenty."""
    import layout
    done = subprocess.run([*lab.client.prefix, sys.executable, "-c", MEASURE, layout.AUTHORITY_HOST[1]],
                          capture_output=True, text=True, check=True)
    return statistics.median(map(float, done.stdout.split()))


def elapsed(lab, cli: str, zone: str) -> float:
    """One full check of a domain that only its delegation is known of; its elapsedMs."""
    from judge import check
    subprocess.run([*lab.client.prefix, "drill", zone, "SOA"], stdout=subprocess.DEVNULL, check=True)
    run = check(lab, cli, zone)
    if run.report is None or run.report.get("verdict") != "protected":
        verdict = run.report and run.report.get("verdict")
        raise SystemExit(f"{zone}: {verdict or run.trouble}\n{run.complaints}")
    return float(run.report["elapsedMs"])


def main():
    arguments = parse_arguments()
    use_system_python()
    import namespaces
    namespaces.enter(os.path.realpath(__file__))
    from lab import Lab
    lab = Lab(bench_domains(arguments), Wire(arguments).join)
    lab.start()
    delay = measured_delay(lab)
    print(f"wire      {arguments.delay:g} ms asked, {delay:.1f} ms measured (median of 20 TCP connects)")
    print("resolver  beside the client, validating; delegations in its cache, nothing else about the domains")
    print(f"chain     {len(CHAIN)} round trips: {', '.join(CHAIN)}; at least {len(CHAIN) * delay:.0f} ms")
    elapsed(lab, arguments.cli, "warm-up.test")
    print("MX   runs   min ms   median ms   max ms   median / (chain x delay)")
    for number in arguments.mx:
        times = [elapsed(lab, arguments.cli, f"bench-{number}-{run}.test") for run in range(arguments.runs)]
        middle = statistics.median(times)
        print(f"{number:<4} {len(times):<6} {min(times):<8.0f} {middle:<11.0f} {max(times):<8.0f} "
              f"{middle / (len(CHAIN) * delay):.2f}", flush=True)


if __name__ == "__main__":
    main()
