"""The commands that write something, and how to tell whether what they wrote is whole."""

import json
import os
import pathlib
import shlex
import subprocess

REPORT = {
    "organization-name": "Sender", "contact-info": "tls@sender.example", "report-id": "1",
    "date-range": {"start-datetime": "2026-11-01T00:00:00Z", "end-datetime": "2026-11-01T23:59:59Z"},
    "policies": [{"policy": {"policy-type": "sts", "policy-domain": "example.org", "policy-string": ["version: STSv1"]},
                  "summary": {"total-successful-session-count": 5, "total-failure-session-count": 0}}]}
CHOICES = ["example.org", "--mx", "mx1.example.org", "--host-address", "9.2.2.1", "--rua", "mailto:tls@example.net"]


def is_evidence(path):
    return json.loads(path.read_bytes())["schema"].startswith("postseal-evidence/")


def is_report(path):
    return json.loads(path.read_bytes())["schema"].startswith("postseal-report/")


def is_page(path):
    return path.read_text().rstrip().endswith("</html>")


def is_plan(path):
    return path.read_text().startswith("# Plan for")


def is_policy(path):
    return path.read_bytes().startswith(b"version: STSv1\r\nmode: testing\r\n") and path.read_bytes().endswith(b"\r\n")


class Practice:
    """The practice network of the program, served for as long as this lives."""

    def __init__(self, cli, scenario="protected"):
        self._process = subprocess.Popen([cli, "practice", scenario], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.arguments = shlex.split(self._process.stdout.readline().decode())[2:]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()


def single_files(folder: pathlib.Path):
    """Each command that writes one file: its name, the file, the arguments, and what says that the file is whole."""
    look = ["check", "--quick", "--practice", "protected"]
    return [
        ("check --save-evidence", folder / "evidence.json",
         [*look, "--save-evidence", folder / "evidence.json"], is_evidence),
        ("check --output, JSON", folder / "report.json",
         [*look, "--format", "json", "--output", folder / "report.json"], is_report),
        ("check --output, HTML", folder / "report.html",
         [*look, "--format", "html", "--output", folder / "report.html"], is_page),
        ("plan --output", folder / "plan.md",
         ["plan", "change", "example.org", "--new-mx", "mx.example.net", "--mx", "mx1.example.org", "--mode", "enforce",
          "--max-age", "604800", "--format", "markdown", "--output", folder / "plan.md"], is_plan),
    ]


def bundle(folder: pathlib.Path):
    """generate --output: the arguments, and the policy file in it."""
    return (["generate", *CHOICES, "--mode", "testing", "--output", folder],
            folder / "mta-sts.example.org/.well-known/mta-sts.txt")


def run(cli, arguments, **more):
    environment = {**os.environ, "NO_COLOR": "1", "LC_ALL": "C.UTF-8", **more.pop("env", {})}
    return subprocess.run([cli, *map(str, arguments)], capture_output=True, timeout=120, env=environment, **more)
