"""Cases about the program as a whole, on the same lab: dead resolver, replay, memory, many domains at once."""

import concurrent.futures
import contextlib
import datetime
import json
import sqlite3
import time
from pathlib import Path

import layout
import real_sender
from judge import check, check_arguments, complaints, outcomes, run_program
from lab import until
from namespaces import REACHED, WORK

REPLAYED = ("protected", "testing", "absent", "txt-two", "cert-expired", "second-other-policy", "page", "mx-uncovered",
            "mx-cert-self-signed", "mx-second-expired", "starttls-missing", "tlsrpt-malformed")
TOGETHER = ("protected", "off", "no-mail", "txt-missing", "redirect", "policy-json", "mx-cert-domain-only", "signed")
BY_CHANCE = ()  # domains that do not say the same twice
ENDLESS = ("body-floods", "headers-flood", "body-trickles", "greeting-endless", "greeting-endless-line")
# Where this one sender is not the measure, and why.
OTHERWISE = {
    "policy-dot": "the resolver hands on a pattern that can match nothing; the standard ignores such a policy",
    "policy-list": "the same, with two names in one pattern",
    "mx-alias-target-only": "Postfix holds the certificate against the patterns of the policy, not against the MX",
    "mx-depth": "Postfix lets a wildcard stand for any number of labels; the standard for one",
    "ehlo-after-tls": "the probe is content once the session is verified; mail would fail at the second EHLO",
    "mx-cert-cn-only": "Postfix still reads the common name; the standard and others do not",
    "mx-cert-weak": "Postfix accepts keys of 1024 bits; programs with the security level of Debian do not",
}
FORMER_POLICY = b"version: STSv1\nmode: testing\nmx: mx.former.test\nmax_age: 604800\n"
ALLOWANCE_KIB = 64 * 1024


class Cases:
    """The cases by name; each gives the list of what is wrong."""

    NAMES = ("dead-resolver", "replay", "many-domains", "all-together", "few-files", "memory", "history",
             "private-addresses", "real-sender")

    def __init__(self, lab, cli: str, runs: dict):
        self._lab = lab
        self._cli = cli
        self._runs = runs  # what the domains' own runs gave, by the scenario's name
        self._scenarios = {site.scenario.name: site.scenario for site in lab.plan.sites}

    def run(self, name: str):
        return getattr(self, name.replace("-", "_"))()

    def dead_resolver(self):
        """A resolver that never answers: nothing is known, nothing is called wrong, and it does not take long."""
        run = check(self._lab, self._cli, "protected.test",
                    "--resolver", f"{layout.DEAD_RESOLVER}:53", "--timeout", "15")
        told = complaints(run)
        if run.report is None:
            return told + [run.trouble]
        if run.report.get("verdict") != "unknown":
            told.append(f"verdict {run.report.get('verdict')}, expected unknown")
        if "env.dns/dead" not in outcomes(run.report, "unknown"):
            told.append("env.dns/dead with status unknown is missing")
        if outcomes(run.report, "error"):
            told.append(f"errors: {', '.join(sorted(outcomes(run.report, 'error')))}")
        if run.status != 3:
            told.append(f"exit status {run.status}, expected 3")
        if run.seconds >= 20:
            told.append(f"took {run.seconds:.1f} s, expected less than 20 s")
        return told

    def replay(self):
        """A saved run, judged again without a network, says the same."""
        told = []
        for name in self._known(REPLAYED):
            evidence = f"/run/lab/evidence-{name}.json"
            live = check(self._lab, self._cli, self._scenarios[name].zone, "--save-evidence", evidence)
            again = run_program(self._lab, self._cli, ["check", "--format", "json", "--replay", evidence])
            told += [f"{name}: {line}" for line in complaints(again) + _replay_differences(live, again)]
        return told

    def many_domains(self):
        """Many domains in one run give what each gives alone, and the worst exit status."""
        return self._as_alone([self._scenarios[name] for name in self._known(TOGETHER)], "--jobs", "4")

    def all_together(self):
        """The same for all domains that need no time limits, with answers shared between them, and without."""
        scenarios = self._quick_ones()
        return (self._as_alone(scenarios, "--jobs", "100")
                + self._as_alone(scenarios, "--no-shared-answers", "--threads", "1"))

    def few_files(self):
        """With so few files that nothing goes side by side, all say the same, and the shortage is told of once."""
        scenarios = self._quick_ones()[:60]
        limited = ("sh", "-c", 'ulimit -n 64; exec "$0" "$@"', self._cli)
        run, told = self._list_run(scenarios, "--jobs", "100", program=limited)
        if run.complaints.count("Only 64 files may be open") != 1:
            told.append(f"on standard error: {run.complaints[:300]}")
        return told + self._differences_from_alone(scenarios, run)

    def _quick_ones(self):
        return [each for each in self._scenarios.values()
                if not (each.slow or each.arguments or each.typed) and each.name not in BY_CHANCE]

    def _as_alone(self, scenarios, *arguments):
        run, told = self._list_run(scenarios, *arguments)
        return told + self._differences_from_alone(scenarios, run)

    def _list_run(self, scenarios, *more, program=()):
        """One run over a list of these domains."""
        wanted = "".join(f"{scenario.zone}\n" for scenario in scenarios)
        arguments = check_arguments("--input", "-", *more)
        arguments[arguments.index("json")] = "jsonl"
        program = (*program, *arguments) if program else (self._cli, *arguments)
        run = run_program(self._lab, program[0], program[1:], wanted)
        return run, complaints(run)

    def _differences_from_alone(self, scenarios, run):
        """Where a report of the list differs from that of the domain's own run, and the exit status from the worst."""
        told = []
        try:
            reports = {report["domain"]: report for report in map(json.loads, run.output.splitlines())}
        except (ValueError, KeyError, TypeError) as error:
            return told + [f"standard output is not a report a line ({error})"]
        for scenario in scenarios:
            report = reports.get(scenario.zone)
            if scenario.name not in self._runs:
                self._runs[scenario.name] = check(self._lab, self._cli, scenario.zone)
            alone = self._runs[scenario.name]
            if report is None:
                told.append(f"{scenario.name}: no report")
            elif alone.report is not None:
                told += [f"{scenario.name}: {line}" for line in _report_differences(alone.report, report)]
        alone = {self._runs[scenario.name].status for scenario in scenarios}
        worst = next((status for status in (4, 1, 3, 0) if status in alone), 0)
        if run.status != worst:
            told.append(f"exit status {run.status}, expected {worst}")
        return told

    def memory(self):
        """Servers that never stop sending do not fill the program's memory."""
        good = self._runs.get("protected") or check(self._lab, self._cli, "protected.test")
        told = []
        for name in self._known(ENDLESS):
            run = self._runs.get(name) or check(self._lab, self._cli, self._scenarios[name].zone)
            if run.peak_kib > good.peak_kib + ALLOWANCE_KIB:
                told.append(f"{name}: {run.peak_kib // 1024} MiB, a good domain takes {good.peak_kib // 1024} MiB")
        return told

    def history(self):
        """What was seen before counts: a policy changed under the same id, and imported reports."""
        ledger = "/run/lab/history.sqlite"
        report = Path("/run/lab/report.json")
        report.write_text(json.dumps(_tls_report("protected.test")))
        arguments = ("--history", ledger, "--reports", str(report))
        first = check(self._lab, self._cli, "protected.test", *arguments)
        again = check(self._lab, self._cli, "protected.test", *arguments)
        with contextlib.closing(sqlite3.connect(ledger)) as database, database:
            database.execute("UPDATE sighting SET policy = ?", (FORMER_POLICY,))
        changed = check(self._lab, self._cli, "protected.test", *arguments)
        return (_missing(first, "info", "ready.reports/few") + _missing(again, "pass", "ops.update-order/ok")
                + _missing(changed, "error", "ops.update-order/same-id"))

    def real_sender(self):
        """Where a report says deliver or refuse, Postfix decides the same on the same servers."""
        sender = real_sender.RealSender(self._lab, WORK / "sender")
        try:
            until(time.monotonic() + 20, "the resolver of the real sender", sender.ready)
            with concurrent.futures.ThreadPoolExecutor(6) as pool:
                wanted = [scenario for scenario in self._scenarios.values() if not scenario.slow]
                return [line for lines in pool.map(lambda each: self._compare(sender, each), wanted) for line in lines]
        finally:
            sender.end()

    def _compare(self, sender, scenario):
        """The first rows of a domain's delivery table against the real sender, where both can know."""
        run = self._runs.get(scenario.name) or check(self._lab, self._cli, scenario.zone)
        told = []
        for row in (run.report or {}).get("delivery", ())[:4]:
            if row["action"] == "unknown" or not row["address"]:
                continue
            real = sender.decision(scenario.zone, row["mx"], row["address"])
            if (real == "refuse") != (row["action"] == "refuse"):
                told.append(f"{scenario.name}: {row['mx']} {row['address']}: {row['action']} "
                            f"({'; '.join(row['because'])}), the real sender decides {real}")
        if scenario.name not in OTHERWISE:
            return told
        return [] if told else [f"{scenario.name}: the real sender no longer decides otherwise"]

    def private_addresses(self):
        """After all runs, and before the real sender, which does: nobody connected to a private address of a domain."""
        if not REACHED.exists():
            return []
        return [f"connected to {line}" for line in sorted(set(REACHED.read_text().splitlines()))]

    def _known(self, names):
        return [name for name in names if name in self._scenarios]


def _missing(run, status: str, outcome: str):
    """A line when the report does not hold this outcome with this status."""
    if run.report is None:
        return [run.trouble]
    return [] if outcome in outcomes(run.report, status) else [f"{outcome} with status {status} is missing"]


def _tls_report(domain: str) -> dict:
    """A report of yesterday in which all went well (RFC 8460 4.4)."""
    day = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)
    return {
        "organization-name": "Sender", "contact-info": "tls@sender.test", "report-id": f"{day}-{domain}",
        "date-range": {"start-datetime": f"{day}T00:00:00Z", "end-datetime": f"{day}T23:59:59Z"},
        "policies": [{
            "policy": {"policy-type": "sts", "policy-domain": domain, "policy-string": ["version: STSv1"]},
            "summary": {"total-successful-session-count": 7, "total-failure-session-count": 0},
        }],
    }


def _key(finding: dict):
    return tuple(str(finding.get(part)) for part in ("check", "outcome", "status", "subject", "address", "message"))


def _report_differences(one: dict, other: dict):
    """Verdict and findings of two reports; what depends on the moment is left out."""
    told = []
    if one.get("verdict") != other.get("verdict"):
        told.append(f"verdict {other.get('verdict')}, alone it was {one.get('verdict')}")
    before, after = outcomes_by_status(one), outcomes_by_status(other)
    if before != after:
        told.append(f"findings differ: {', '.join(sorted(map(' '.join, before ^ after)))}")
    return told


def outcomes_by_status(report: dict) -> frozenset:
    return frozenset((status, each) for status in ("error", "warning", "unknown", "skipped", "not-applicable", "pass")
                     for each in outcomes(report, status))


def _replay_differences(live, again):
    if live.report is None:
        return [f"live run: {live.trouble}"]
    try:
        replayed = json.loads(again.output)
    except ValueError as error:
        return [f"replay: standard output is not JSON ({error}), exit status {again.status}"]
    told = []
    if replayed.get("verdict") != live.report.get("verdict"):
        told.append(f"verdict {replayed.get('verdict')}, live it was {live.report.get('verdict')}")
    before = sorted(map(_key, live.report.get("findings", ())))
    after = sorted(map(_key, replayed.get("findings", ())))
    told += [f"only live: {' '.join(each)}" for each in before if each not in after]
    told += [f"only replayed: {' '.join(each)}" for each in after if each not in before]
    if again.status != live.status:
        told.append(f"exit status {again.status}, live it was {live.status}")
    return told
