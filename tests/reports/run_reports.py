#!/usr/bin/env python3
"""Imports TLS reports by the real program: its sums against Python's own, killed at any moment, and within its limits.

    run_reports.py --cli PATH [--corpus FOLDER]

The corpus is a folder of reports that others wrote; without it that part is left out, and says so.
"""

import argparse
import gzip
import json
import os
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time

import generated
import oracle

MOST_MEMORY = 256 * 1024  # KiB, of the whole process


class Suite:
    def __init__(self, cli):
        self.cli = cli
        self.failed = 0
        self.passed = 0

    def run(self, *arguments, **more):
        return subprocess.run([self.cli, "reports", *map(str, arguments)], capture_output=True, timeout=600, **more)

    def expect(self, name, good, told=""):
        self.passed += bool(good)
        self.failed += not good
        print(f"{'ok  ' if good else 'FAIL'} {name}{'' if good else ': ' + str(told)[:2000]}", flush=True)

    def sums(self, *paths, history=None):
        arguments = ["summary", "--format", "json", *paths] + (["--history", history] if history else [])
        done = self.run(*arguments)
        return json.loads(done.stdout)


def agrees(suite, name, folder):
    """One import of a folder, kept and not kept, and the oracle's sums of the same files."""
    expected = oracle.Oracle()
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    for path in files:
        expected.add(path.read_bytes(), path.name)
    printed = suite.sums(folder)
    seen = oracle.as_oracle(printed)
    wanted = json.loads(json.dumps(expected.as_json()))
    wrong = [(domain, wanted.get(domain), seen.get(domain)) for domain in sorted(wanted.keys() | seen.keys())
             if wanted.get(domain) != seen.get(domain)]
    suite.expect(f"{name}: the sums of {len(files)} files agree", wanted and not wrong, wrong[:2])
    suite.expect(f"{name}: every file is told of once", [each["file"] for each in printed["files"]] ==
                 [str(path) for path in files])
    with tempfile.TemporaryDirectory() as kept:
        history = os.path.join(kept, "history.sqlite")
        suite.run("add", folder, "--history", history)
        again = suite.run("add", folder, "--history", history, "--format", "json")
        states = {each["status"] for each in json.loads(again.stdout)["files"]}
        suite.expect(f"{name}: what is kept says the same, once",
                     oracle.as_oracle(suite.sums(history=history)) == seen and "imported" not in states, states)


def killed(suite, rounds):
    """Whatever was told as imported is there, whole, and a second import completes the rest."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name, "in")
        folder.mkdir()
        generated.write_all(folder, 7, 1500)
        whole = oracle.as_oracle(suite.sums(folder))
        chance = random.Random(1)
        lost, moments = [], 0
        for number in range(rounds):
            history = os.path.join(name, f"{number}.sqlite")
            process = subprocess.Popen([suite.cli, "reports", "add", str(folder), "--history", history],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.01, 0.9))
            process.send_signal(signal.SIGKILL)
            told = process.communicate()[0].decode()
            moments += process.returncode == -signal.SIGKILL
            safe = [line.rsplit(": ", 1)[0] for line in told.splitlines()
                    if line.startswith(str(folder)) and "imported" in line]
            complete = [path for path in safe if os.path.exists(path)]
            again = json.loads(suite.run("add", *complete, "--history", history, "--format", "json").stdout) \
                if complete else {"files": []}
            lost += [each["file"] for each in again["files"] if each["status"] != "duplicate"]
            suite.run("add", folder, "--history", history)
            if oracle.as_oracle(suite.sums(history=history)) != whole:
                lost.append(f"round {number}: not whole after a second import")
        suite.expect(f"killed {moments} times of {rounds}: nothing that was told is lost", not lost and moments > 2,
                     (moments, lost[:5]))


def measured(suite, name, data, wanted, most_seconds=300):
    """Feeds a pipe, which may be endless, and looks at the status and at the memory that was needed."""
    process = subprocess.Popen([suite.cli, "reports", "summary", "-", "--format", "json"], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                               preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (most_seconds,) * 2))
    try:
        for piece in data:
            process.stdin.write(piece)
            process.stdin.flush()
        process.stdin.close()
    except BrokenPipeError:
        pass
    printed = process.stdout.read()
    _, _, usage = os.wait4(process.pid, 0)
    try:
        told = json.loads(printed)["files"][0]
    except (ValueError, IndexError, KeyError):
        told = {"status": f"no answer: {printed[:200]!r}"}
    suite.expect(f"{name}: {told['status']}, {usage.ru_maxrss // 1024} MiB, {usage.ru_utime:.1f} s",
                 told["status"] in wanted and usage.ru_maxrss < MOST_MEMORY, told)


def limits(suite):
    good = generated.as_json(generated.report(random.Random(3), 1))
    mail = generated.as_mail(gzip.compress(good), "application/tlsrpt+gzip", "r.json.gz")
    line = b"x" * 75 + b"\n"
    other = b"From a\nSubject: something else\n\n" + line * 13000 + b"\n"
    head = b'{"organization-name":"a","report-id":"1","policies":[{"policy":{"policy-type":"sts","policy-domain":' \
           b'"example.org"},"summary":{"total-successful-session-count":1},"failure-details":['
    detail = b'{"result-type":"validation-failure","failed-session-count":1},'
    refused, either = ("refused",), ("refused", "imported")
    mbox = generated.as_mbox([mail])
    measured(suite, "mbox of 2 GiB", (other for _ in range(2200)), refused)
    measured(suite, "mbox of 300 MiB with a report at its end", [*(other for _ in range(300)), mbox], ("imported",))
    measured(suite, "mail without end", [b"From: a\n"] + [line * 10000] * 300, refused)
    measured(suite, "header without end", [b"From: a\nSubject: " + b"y" * 1000000] + [b"y" * 1000000] * 100, refused)
    measured(suite, "JSON without end", [b"[" + b" " * 1000000] * 100, refused)
    measured(suite, "JSON 1,000 deep", [head[:-1] + b"[" * 1000 + b"]" * 1000 + b"}]}"], either)
    measured(suite, "JSON 100,000 deep", [b"[" * 100000], refused)
    measured(suite, "a million failure details", [head, *(detail * 1000 for _ in range(1000)), detail[:-1] + b"]}]}"],
             either)
    measured(suite, "empty objects", [b'{"policies":[' + b"{}," * 6500000 + b"{}]}"], refused)
    measured(suite, "numbers", [b'{"policies":[' + b"1," * 10000000 + b"1]}"], refused)
    measured(suite, "pairs", [b'{"policies":[{' + b'"a":1,' * 3000000 + b'"b":1}]}'], refused)
    measured(suite, "long texts", [b'{"policies":[{"policy":{"policy-domain":"' + b"a" * 19000000 + b'"}}]}'], refused)
    bomb = gzip.compress(good + b" " * (512 * 1024 * 1024))
    measured(suite, "gzip bomb", [bomb], refused)
    measured(suite, "gzip bomb in a zip in a mail",
             [generated.as_mail(generated.as_zip([("a.gz", bomb)]), "application/zip", "a.zip")], refused)
    measured(suite, "gzip bomb in a gzip", [gzip.compress(gzip.compress(gzip.compress(b"\0" * (1 << 29))))], refused)
    measured(suite, "200,000 files in a tar", tar_of(200000), refused)
    measured(suite, "truncated gzip", [gzip.compress(good)[:-9]], refused)
    measured(suite, "boundaries", [boundaries(3000)], either)
    measured(suite, "parts", [parts(200000)], either)
    measured(suite, "short parts", [b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n\n" * 5000000], refused)
    measured(suite, "short fields", [b"a:\n" * 11000000], refused)
    measured(suite, "report of 3 MB that comes in pieces", pieces(good, 3000000), ("imported",))
    noise = random.Random(9).randbytes(1 << 20)
    passed = generated.as_tar([("a.json", b" " * (1 << 26)), ("b.json", good)], True)
    measured(suite, "member that is passed over", [passed], refused, 20)
    measured(suite, "members that are passed over", [gzip.compress(noise[:200000] + b" " * (1 << 32))], refused, 20)
    groups = b"To: " + b"a:" * 60000 + b"\n"
    measured(suite, "groups of addresses", [groups + mail], refused)
    measured(suite, "groups of addresses within", [generated.as_mail(b"", "a/b", "c").replace(
        b"Content-Type: text/plain\r\n\r\n", b"Content-Type: message/rfc822\r\n\r\n" + groups)], refused)
    measured(suite, "16 MB of addresses", [b"To: " + b"a@b.ex," * 2300000 + b"\n" + mail], refused)
    measured(suite, "16 MB of addresses in many fields", [(b"To: " + b"a@b.ex," * 2000 + b"\n") * 1200 + mail], refused)
    lzma = bytearray(generated.as_zip([("a.json", good)]))
    for place in (8, lzma.index(b"PK\1\2") + 10):
        lzma[place] = 14
    start = 30 + len("a.json")
    lzma[start:start + 9] = bytes.fromhex("0904 0500 5d ffffffff")
    measured(suite, "zip by LZMA that wants 4 GiB", [bytes(lzma)], refused)
    measured(suite, "random bytes", [random.Random(5).randbytes(5000000)], refused)


def pieces(good, size):
    """First a few bytes, then the rest slowly: a pipe is not a file."""
    yield good[:7]
    time.sleep(0.2)
    yield good[7:100]
    time.sleep(0.2)
    for _ in range(size // 100000):
        yield b" " * 100000
    yield good[100:]


def tar_of(files):
    piece = generated.as_tar([("a", b"x")], False)[:1024]
    for _ in range(files // 100):
        yield piece * 100
    yield b"\0" * 1024


def boundaries(depth):
    """A mail whose parts are nested so deep."""
    out = b"From: a\n"
    for i in range(depth):
        out += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i)
    return out + b"Content-Type: application/tlsrpt+json\n\n{}\n"


def parts(count):
    return b"From: a\nContent-Type: multipart/mixed; boundary=b\n\n" + \
        b"--b\nContent-Type: application/tlsrpt+json\n\n{}\n" * count + b"--b--\n"


def maildir(suite):
    with tempfile.TemporaryDirectory() as name:
        for part in ("cur", "new", "tmp", ".Reports/cur", ".Reports/new", ".Reports/tmp"):
            pathlib.Path(name, part).mkdir(parents=True)
        chance = random.Random(11)
        for i, part in enumerate(("cur", "new", "tmp", ".Reports/new", ".Reports/tmp")):
            mail = generated.as_mail(generated.as_json(generated.report(chance, i)), "application/tlsrpt+json", "r.json")
            pathlib.Path(name, part, f"{i}.host:2,S").write_bytes(mail)
        done = json.loads(suite.run("summary", name, "--format", "json").stdout)
        suite.expect("Maildir: what was received, not what is being delivered",
                     [each["status"] for each in done["files"]] == ["imported"] * 3, done["files"])


def troubles(suite):
    """What was not read is told, and the status says so."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        members = [(f"r{i}.json", generated.as_json(generated.report(random.Random(i), i))) for i in range(3)]
        whole = generated.as_tar(members, False)
        (folder / "cut.tar").write_bytes(whole[:whole.rindex(b"report-id")])
        for word in ("add", "summary"):
            done = suite.run(word, folder / "cut.tar", "--history", folder / f"{word}.sqlite")
            suite.expect(f"{word}: a tar that is cut short", done.returncode == 4 and
                         b"The rest of it was not read." in done.stdout + done.stderr, done)
        (folder / "behind.tar").write_bytes(whole[:whole.rindex(b"ustar") // 512 * 512])
        done = suite.run("summary", folder / "behind.tar")
        suite.expect("a tar that is cut behind a member", done.returncode == 4 and
                     b"The rest of it was not read." in done.stderr, done)
        kept = suite.sums(history=folder / "add.sqlite")
        suite.expect("what stands before the cut is kept", kept["domains"], kept)
        mail = generated.as_mail(members[0][1], "application/tlsrpt+json", "r.json")
        (folder / "cut.eml").write_bytes(mail[:mail.rindex(b"--b1--")])
        done = suite.run("summary", folder / "cut.eml")
        suite.expect("a mail without its end", b"ends without the line" in done.stderr, done)
        (folder / "history").mkdir()
        (folder / "history/r.json").write_bytes(members[0][1])
        done = suite.run("add", folder / "history", "--history", folder / "history/history.sqlite", "--format", "json")
        suite.expect("a history in the folder of its reports is left alone", done.returncode == 0 and
                     len(json.loads(done.stdout)["files"]) == 1, done)
        (folder / "empty").mkdir()
        done = suite.run("add", folder / "empty", "--history", folder / "add.sqlite")
        suite.expect("an empty folder is said to be one", done.returncode == 0 and b"There is no file in" in done.stderr,
                     done)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    parser.add_argument("--corpus")
    parser.add_argument("--only", choices=["oracle", "killed", "limits"])
    options = parser.parse_args()
    suite = Suite(options.cli)
    if options.only in (None, "oracle"):
        for seed in range(3):
            with tempfile.TemporaryDirectory() as name:
                generated.write_all(pathlib.Path(name), seed, 300)
                agrees(suite, f"seed {seed}", pathlib.Path(name))
        maildir(suite)
        troubles(suite)
        if options.corpus and pathlib.Path(options.corpus).is_dir():
            agrees(suite, "corpus", pathlib.Path(options.corpus))
        else:
            print("left out: the corpus of reports of others is not here")
    if options.only in (None, "killed"):
        killed(suite, 12)
    if options.only in (None, "limits"):
        limits(suite)
    print(f"{suite.passed} passed, {suite.failed} failed")
    return 1 if suite.failed else 0


if __name__ == "__main__":
    sys.exit(main())
