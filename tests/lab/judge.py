"""Runs the program under test on a domain and compares what it says with what the table expects."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import List, Optional

import layout
from scenario import Scenario, error_sets, verdicts

LIMIT = 180  # seconds for one run: far above every time limit of the program
MEASURED = Path(__file__).with_name("measured.py")
SCHEMA = "postseal-report/1"
STATUSES = {"pass", "info", "warning", "error", "unknown", "skipped", "not-applicable"}
ACTIONS = {"deliver", "refuse", "deliver-unprotected", "unknown"}
# What a program built on Qt writes when its author overlooked something, and what sanitizers say.
COMPLAINTS = re.compile(
    r"\bQ[A-Z][A-Za-z]+(::|:|\()|\bqt\.[a-z]|Sanitizer|runtime error:|Segmentation|terminate called")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f]")


@dataclass
class Run:
    """One finished run of the program."""

    status: int
    output: str
    complaints: str
    seconds: float
    peak_kib: int
    report: Optional[dict] = None
    trouble: str = ""  # why there is no report


def check_arguments(*more: str) -> List[str]:
    """Arguments of a check on this lab, its documentation networks counting as public."""
    public = [word for network in layout.PUBLIC for word in ("--public", network)]
    return ["check", "--format", "json", *public, *more]


def run_program(lab, cli: str, arguments, typed: str = "") -> Run:
    """Runs the program beside the lab's resolver; its peak memory is that of the process alone."""
    with tempfile.TemporaryFile(dir="/run/lab") as out, tempfile.TemporaryFile(dir="/run/lab") as err, \
            tempfile.TemporaryFile(dir="/run/lab") as given, tempfile.TemporaryFile(dir="/run/lab") as taken:
        given.write(typed.encode())
        given.seek(0)
        began = time.monotonic()
        measured = [sys.executable, "-I", "-S", MEASURED, str(taken.fileno())]
        process = subprocess.Popen([*measured, *lab.client.prefix, cli, *arguments], stdin=given, stdout=out,
                                   stderr=err, env=lab.environment(), cwd="/run/lab", pass_fds=[taken.fileno()],
                                   start_new_session=True)
        alarm = threading.Timer(LIMIT, os.killpg, (process.pid, signal.SIGKILL))
        alarm.start()
        process.wait()
        alarm.cancel()
        seconds = time.monotonic() - began
        for file in (out, err, taken):
            file.seek(0)
        status, peak_kib = taken.read().split() or (-signal.SIGKILL, 0)
        return Run(int(status), out.read().decode("utf-8", "replace"), err.read().decode("utf-8", "replace"),
                   seconds, int(peak_kib))


def check(lab, cli: str, domain: str, *more: str) -> Run:
    """One check of one domain, its report read."""
    run = run_program(lab, cli, check_arguments(*more, domain))
    try:
        run.report = json.loads(run.output)
    except ValueError as error:
        run.trouble = f"standard output is not JSON ({error})"
    if run.report is not None and not isinstance(run.report, dict):
        run.report, run.trouble = None, "standard output is not one report"
    return run


def known_checks(lab, cli: str) -> Optional[frozenset]:
    """The ids of the checks that this program has, or nothing when it does not say."""
    run = run_program(lab, cli, ["catalogue", "--format", "json"])
    try:
        return frozenset(check["id"] for check in json.loads(run.output)["checks"])
    except (ValueError, KeyError, TypeError):
        return None


def only_known(scenario: Scenario, known: frozenset):
    """The scenario without what it expects of checks that the program does not have, and what that was."""
    def split(wanted):
        kept = frozenset(each for each in wanted if each.split("/")[0] in known)
        return kept, frozenset(wanted) - kept

    pairs = [split(each) for each in error_sets(scenario)]
    whole = [kept for kept, dropped in pairs if not dropped]
    warnings, left_out = split(scenario.warnings)
    if not whole:
        left_out = left_out.union(*(dropped for _, dropped in pairs))
    return replace(scenario, errors=tuple(whole or (kept for kept, _ in pairs)), warnings=warnings), left_out


def outcomes(report: dict, status: str) -> frozenset:
    """The findings of one status, as check/outcome."""
    return frozenset(
        f"{finding.get('check')}/{finding.get('outcome')}"
        for finding in report.get("findings", ()) if finding.get("status") == status)


def differences(scenario: Scenario, run: Run) -> List[str]:
    """Every way in which a run differs from what the table expects, in words."""
    told = complaints(run)
    if run.report is None:
        return [run.trouble, f"exit status {run.status}", *told, *run.complaints.strip().splitlines()[:5]]
    report = run.report
    if report.get("verdict") not in verdicts(scenario):
        told.append(f"verdict {report.get('verdict')}, expected {' or '.join(sorted(verdicts(scenario)))}")
    errors = outcomes(report, "error")
    told += _error_differences(scenario, errors)
    missing = set(scenario.warnings) - outcomes(report, "warning")
    if missing:
        told.append(f"warnings missing: {', '.join(sorted(missing))}; there are: "
                    + (", ".join(sorted(outcomes(report, "warning"))) or "none"))
    silent = set(scenario.told) - frozenset().union(*(outcomes(report, status) for status in STATUSES))
    if silent:
        told.append(f"not told: {', '.join(sorted(silent))}")
    lit = [each for each in outcomes(report, "pass") if each.startswith(scenario.dark)] if scenario.dark else []
    if lit:
        told.append(f"passed, but cannot have been seen: {', '.join(sorted(lit))}")
    expected = 1 if errors else scenario.exit
    if run.status != expected:
        told.append(f"exit status {run.status}, expected {expected}")
    for name, value in scenario.member:
        if report.get(name) != value:
            told.append(f"{name} is {report.get(name)!r}, expected {value!r}")
    if report.get("domain") != scenario.zone:
        told.append(f"domain is {report.get('domain')!r}, expected {scenario.zone!r}")
    return told + sound(report)


def _error_differences(scenario: Scenario, errors) -> List[str]:
    """Compares with the nearest of the accepted sets; what the table calls open is left out of it."""
    accepted = error_sets(scenario)
    nearest = min(accepted, key=lambda wanted: len((errors - scenario.may) ^ (wanted - scenario.may)))
    told = []
    if nearest - errors:
        told.append(f"errors missing: {', '.join(sorted(nearest - errors))}")
    if errors - nearest - scenario.may:
        told.append(f"errors too many: {', '.join(sorted(errors - nearest - scenario.may))}")
    return told


def complaints(run: Run) -> List[str]:
    """Lines on standard error that no user should ever see."""
    told = [f"on standard error: {line[:300]}" for line in run.complaints.splitlines() if COMPLAINTS.search(line)]
    if run.status < 0:
        told.append(f"ended by signal {-run.status} after {run.seconds:.0f} s")
    return told


def steering(output: str) -> str:
    """The first control or direction mark in a text for people, and what stands around it; empty without one."""
    found = STEERING.search(output)
    return f"steers the terminal: {output[max(0, found.start() - 40):found.end() + 20]!r}" if found else ""


def sound(report: dict) -> List[str]:
    """What must hold in every report, whatever the domain."""
    told = []
    if report.get("schema") != SCHEMA:
        told.append(f"schema is {report.get('schema')!r}")
    for finding in report.get("findings", ()):
        name = f"{finding.get('check')}/{finding.get('outcome')}"
        if finding.get("status") not in STATUSES:
            told.append(f"{name}: status {finding.get('status')!r}")
        if finding.get("status") in ("error", "warning") and not finding.get("fix"):
            told.append(f"{name}: no fix")
        if not finding.get("message") or CONTROL.search(finding["message"]):
            told.append(f"{name}: message {finding.get('message')!r}")
    actions = [row.get("action") for row in report.get("delivery", ())]
    if set(actions) - ACTIONS:
        told.append(f"delivery has the actions {sorted(set(map(str, actions)))}")
    verdict = report.get("verdict")
    # Where several policies are served, or copies of another are left, some senders refuse under any verdict.
    found = {f"{each.get('check')}/{each.get('outcome')}" for each in report.get("findings", ())}
    stricter = "policy-https.addresses/differ" in found or report.get("evidence", {}).get("history")
    losing = verdict == "losing-mail"
    if losing and "refuse" not in actions or "refuse" in actions and not losing and not stricter and verdict != "unknown":
        told.append(f"verdict {verdict}, but the delivery table says {actions}")
    return told
