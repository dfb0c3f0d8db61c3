#!/usr/bin/python3
"""What a domain costs when there are many. A benchmark, not a test.

    domains.py --cli PATH --handshakes PATH [--domains 300] [--memory 100 1000 10000] [--mx 20]

The lab's servers hold ten thousand domains of one firm: each with records, a policy file and a certificate of its own, one
of 20 mail servers, and a policy in mode enforce that they keep. A list of them is checked as "check --input" does. The
limit is the same number of connections and handshakes with the same servers by OpenSSL alone, one after another, in a
program that does nothing else. Processor time is that of the client; the servers share the machine with it, so domains a
second are less than they would be. Prints rows of a Markdown table.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lab"))

from python import use_system_python  # noqa: E402  found beside the lab

WEB = "203.0.113.60"
ZONE = "bench.test"
ROUNDS = 5
MX = 20


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--cli", metavar="PATH", required=True, help="the postseal-cli to measure")
    parser.add_argument("--handshakes", metavar="PATH", required=True, help="the built program of bare handshakes")
    parser.add_argument("--domains", type=int, default=300, metavar="N", help="domains for the costs")
    parser.add_argument("--memory", type=int, nargs="+", default=[100, 1000, 10000], metavar="N",
                        help="numbers of domains for the memory")
    parser.add_argument("--mx", type=int, default=MX, metavar="N", help="mail servers")
    parser.add_argument("--profile", metavar="FILE", help="record the costs with perf instead, into this file")
    arguments = parser.parse_args()
    arguments.cli = os.path.realpath(arguments.cli)
    arguments.handshakes = os.path.realpath(arguments.handshakes)
    return arguments


def make_lab(arguments):
    """A lab of one zone, in which all domains are."""
    from lab import Lab
    from scenario import STS, Mail, Mx, Scenario, Web
    from webservers import WebServers

    count = max(arguments.domains, *arguments.memory)
    hosts = tuple(Mx(f"mx{place}", 10, (Mail("scripted"),)) for place in range(arguments.mx))
    records = "".join(
        f"d{number} MX 10 mx{number % arguments.mx}\n"
        f'_mta-sts.d{number} TXT "{STS}"\n'
        f'_smtp._tls.d{number} TXT "v=TLSRPTv1; rua=mailto:tls@{ZONE}"\n'
        f"mta-sts.d{number} A {WEB}\n" for number in range(count))
    scenario = Scenario("bench", "", "protected", web=(Web(address=WEB),), mx=hosts, patterns=(f"*.{ZONE}",),
                        records=records)

    class ManyNames(WebServers):
        """One server with a certificate for each name."""

        def _tls_lines(self, place):
            files = self._pki.files("good", place.host, ZONE)
            for number in range(count):
                self._pki.files("good", f"mta-sts.d{number}.{ZONE}", ZONE)
            chain = str(files.chain).replace(place.host, "$ssl_server_name")
            return [f"ssl_certificate {chain};", f"ssl_certificate_key {files.key};",
                    "ssl_protocols TLSv1.2 TLSv1.3;"]

    class ManyDomains(Lab):
        def _start_web(self, pki):
            from namespaces import WORK
            ManyNames(WORK / "web", self.plan, pki).start()

    return ManyDomains([scenario])


class Client:
    """Runs programs on the client's side and measures them."""

    def __init__(self, lab, arguments):
        self._lab = lab
        self._arguments = arguments

    def connections(self) -> int:
        """TCP connections that were begun from here so far."""
        done = subprocess.run([*self._lab.client.prefix, "cat", "/proc/net/snmp"], capture_output=True, text=True,
                              check=True)
        names, values = [line.split() for line in done.stdout.splitlines() if line.startswith("Tcp:")]
        return int(values[names.index("ActiveOpens")])

    def run(self, *command, output=subprocess.DEVNULL):
        """Seconds, processor seconds and MiB of one run."""
        began = time.monotonic()
        process = subprocess.Popen([*self._lab.client.prefix, *map(str, command)], stdout=output,
                                   env=self._lab.environment(), cwd="/run/lab")
        _, _, used = os.wait4(process.pid, 0)
        return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024

    def check(self, count: int, *more, before=()):
        """One run over the first so many domains: what run() gives, and the connections."""
        from judge import check_arguments
        path = Path("/run/lab/list")
        path.write_text("".join(f"d{number}.{ZONE}\n" for number in range(count)))
        arguments = check_arguments("--input", str(path), *more)
        arguments[arguments.index("json")] = "jsonl"
        connections = self.connections()
        with tempfile.TemporaryFile(dir="/run/lab") as output:
            measured = self.run(*before, self._arguments.cli, *arguments, output=output)
            output.seek(0)
            lines = protected = 0
            for line in output:
                lines += 1
                protected += b'"verdict":"protected"' in line
            if (lines, protected) != (count, count):
                raise SystemExit(f"{count} domains, {lines} lines, {protected} of them protected")
        return (*measured, self.connections() - connections)

    def bare(self, count: int, smtp: bool) -> float:
        """Processor seconds of so many handshakes alone."""
        address, port, name = (WEB, 443, f"mta-sts.d%.{ZONE}")
        words = []
        if smtp:
            places = [place for place in self._lab.plan.mail_places() if place.zone == ZONE]
            address, port, name, words = places[0].address, 25, places[0].host, ["smtp"]
        done = subprocess.run(
            [*self._lab.client.prefix, self._arguments.handshakes, address, str(port), str(count), name,
             str(self._arguments.domains), *words],
            capture_output=True, text=True, check=True)
        return int(done.stdout) / 1e6


def costs(client, count: int):
    """Rows: the cost of a domain, shared and not, against bare handshakes."""
    for told, more in (("each domain for itself (`--no-shared-answers`)", ("--no-shared-answers",)),
                       ("20 mail servers between them", ())):
        web = client.check(count, "--no-smtp", *more)[3]
        seconds = used = bare = connections = 0
        for _ in range(ROUNDS):  # in turn, so that other work on the machine costs both alike
            measured = client.check(count, *more)
            mail = max(0, measured[3] - web)
            bare += (client.bare(web, False) + (client.bare(mail, True) if mail else 0)) / ROUNDS
            seconds, used, connections = (
                seconds + measured[0] / ROUNDS, used + measured[1] / ROUNDS, connections + measured[3] / ROUNDS)
        print(f"| {count} domains, {told} | {connections / count:.1f} | {1000 * used / count:.1f} ms | "
              f"{1000 * bare / count:.1f} ms | {used / bare:.2f} | {count / seconds:.0f} |", flush=True)


def main():
    arguments = parse_arguments()
    use_system_python()
    import namespaces
    namespaces.enter(os.path.realpath(__file__))
    lab = make_lab(arguments)
    lab.start()
    client = Client(lab, arguments)
    client.check(min(100, arguments.domains), "--no-smtp")  # the resolver knows the way
    if arguments.profile:
        client.check(arguments.domains, "--no-shared-answers",
                     before=("perf", "record", "-g", "--call-graph", "dwarf,16384", "-F", "199", "-o", arguments.profile))
        return
    print("| What | Connections a domain | Processor a domain | The same by OpenSSL alone | Ratio | Domains a second |")
    print("|---|---|---|---|---|---|")
    costs(client, arguments.domains)
    other = shutil.which("checkdmarc")
    print(f"\ncheckdmarc: {other or 'not installed, so not compared'}\n")
    print("| Domains | Seconds | Processor a domain | Most memory |")
    print("|---|---|---|---|")
    for count in arguments.memory:
        seconds, used, memory, _ = client.check(count)
        print(f"| {count:,} | {seconds:.0f} | {1000 * used / count:.1f} ms | {memory:.0f} MiB |", flush=True)


if __name__ == "__main__":
    main()
