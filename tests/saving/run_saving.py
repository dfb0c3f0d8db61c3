#!/usr/bin/env python3
"""What the program writes is whole or not there, private where it has to be, and holds no secret; by the real program.

    run_saving.py --cli PATH

Fills a small file system of its own, kills runs at any moment, and lays links of another user into a folder where
everybody may write. Exit 77 where a part is not permitted; the others have run then all the same.
"""

import argparse
import json
import os
import pathlib
import random
import re
import resource
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import time

import bundles as folders
import lists
import writers

INSIDE = "POSTSEAL_SAVING_INSIDE"
FILE_TROUBLE = 4
OTHER = 12345  # another user


class Suite:
    def __init__(self, cli):
        self.cli = cli
        self.failed = self.passed = 0
        self.left_out = []

    def expect(self, name, good, told=""):
        self.passed += bool(good)
        self.failed += not good
        print(f"{'ok  ' if good else 'FAIL'} {name}{'' if good else ': ' + str(told)[:1500]}", flush=True)

    def run(self, arguments, **more):
        return writers.run(self.cli, arguments, **more)

    def expect_refusal(self, name, done, *also):
        """The status for files, and one sentence."""
        said = done.stderr.decode().strip()
        good = done.returncode == FILE_TROUBLE and said.count("\n") == 0 and said.endswith(".") and len(said) > 20
        self.expect(name, good and all(also), (done.returncode, said, also))


def enter_own_mounts():
    """Runs this script again where it may mount; without that it goes on where it is."""
    if os.environ.get(INSIDE) or shutil.which("unshare") is None:
        return
    for flags in (["-m"], ["-rm"]):
        tried = subprocess.run(["unshare", *flags, "sh", "-c", "mount -t tmpfs none /mnt"], capture_output=True)
        if tried.returncode == 0:
            os.environ[INSIDE] = "1"
            os.execvp("unshare", ["unshare", *flags, sys.executable, __file__, *sys.argv[1:]])


def devices(suite, folder):
    """A device that is full."""
    for name, path, arguments, _ in writers.single_files(folder):
        full = ["/dev/full" if argument == path else argument for argument in arguments]
        suite.expect_refusal(f"{name} to /dev/full", suite.run(full))
    with open("/dev/full", "wb") as full:
        done = subprocess.run([suite.cli, "lint", "sts-txt", "--text", "v=STSv1; id=1"], stdout=full,
                              stderr=subprocess.PIPE, timeout=60)
        suite.expect_refusal("standard output is full", done)
    lists.on_failing_disk(suite, folder)
    lists.removed(suite, folder)


def small_files(suite, folder):
    """No file may grow beyond a kibibyte."""
    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))
    for name, path, arguments, _ in writers.single_files(folder):
        suite.expect_refusal(f"{name}, with small files alone", suite.run(arguments, preexec_fn=limit))
    done = suite.run(lists.run_of(folder, folder / "small.jsonl"), preexec_fn=limit)
    suite.expect("a list, with small files alone", lists.is_refusal(done), done)
    lines = (folder / "small.jsonl").read_bytes()
    suite.expect("no half line", not lines or lines.endswith(b"\n"), lines[-100:])
    suite.expect("nothing is left lying about", not [each for each in folder.iterdir() if each.name not in
                                                    ("list", "small.jsonl")], list(folder.iterdir()))


def fill(folder):
    filler = os.open(folder / "filler", os.O_WRONLY | os.O_CREAT)
    for size in (65536, 4096, 1):
        try:
            while os.write(filler, b"x" * size):
                pass
        except OSError:
            pass
    os.close(filler)


def full_disk(suite, folder):
    disk = folder / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", disk], capture_output=True)
    if mounted.returncode != 0:
        suite.left_out.append("a file system to be filled")
        return
    try:
        fill_and_write(suite, disk, folder)
    finally:
        subprocess.run(["umount", "-l", disk], check=False)


def fill_and_write(suite, disk, folder):
    report = folder / "report.json"
    report.write_text(json.dumps(writers.REPORT))
    second = folder / "second.json"
    second.write_text(json.dumps({**writers.REPORT, "report-id": "2"}))
    history = disk / "reports.sqlite"
    watched = disk / "watched.sqlite"
    config = {"XDG_CONFIG_HOME": str(disk / "config")}
    timer = ["check", "--watch", "--write-timer", "--history", folder / "h.sqlite", "example.org"]
    suite.run(["reports", "add", report, "--history", history])
    with writers.Practice(suite.cli) as practice:
        watch = ["check", "--quick", "--watch", "--history", watched, *practice.arguments]
        for _, _, arguments, _ in writers.single_files(disk):
            suite.run(arguments)
        suite.run(writers.bundle(disk / "bundle")[0])
        suite.run(timer, env=config)
        first = suite.run(watch)
        suite.expect("a watch on a disk with room", first.returncode == 0, first.stderr)
        fill(disk)
        before = {path: path.read_bytes() for path in disk.rglob("*") if path.is_file() and path.name != "filler"}
        for name, _, arguments, _ in writers.single_files(disk):
            suite.expect_refusal(f"{name}, the disk is full", suite.run(arguments))
        suite.expect_refusal("generate --output, the disk is full", suite.run(writers.bundle(disk / "bundle")[0]))
        suite.expect_refusal("generate --output of a new folder", suite.run(writers.bundle(disk / "new")[0]))
        suite.expect_refusal("--write-timer, the disk is full", suite.run([*timer, "--every", "8h"], env=config))
        done = suite.run(["reports", "add", second, "--history", history])
        suite.expect_refusal("reports add, the disk is full", done, b"imported" not in done.stdout)
        lists.on_full_disk(suite, disk, folder)
        (disk / "lines.jsonl").unlink()
        after = {path: path.read_bytes() for path in disk.rglob("*") if path.is_file() and path.name != "filler"}
        suite.expect("nothing that was there has changed, and nothing is left lying about", before == after,
                     {str(path) for path in before.keys() ^ after.keys()} |
                     {str(path) for path in before.keys() & after.keys() if before[path] != after[path]})
        (disk / "filler").unlink()
        done = suite.run(["reports", "add", second, "--history", history, "--format", "json"])
        suite.expect("with room again the same report is taken", b'"imported"' in done.stdout, done.stdout)
        kept = json.loads(suite.run(["reports", "summary", "--history", history, "--format", "json"]).stdout)
        suite.expect("and both are there", kept["domains"][0]["reports"] == 2, kept)
        again = suite.run(watch)
        suite.expect("the watch goes on where it was", again.returncode == 0 and again.stdout == b"", again)
        watch_change(suite, disk, watch, watched)


def watch_change(suite, disk, watch, watched):
    """A change that cannot be kept is told again; a state that cannot be written is said to be so."""
    fresh = disk / "fresh.sqlite"
    arguments = [fresh if argument == watched else argument for argument in watch]
    fill(disk)
    suite.expect_refusal("a first watch, the disk is full", suite.run(arguments))
    (disk / "filler").unlink()
    done = suite.run(arguments)
    suite.expect("with room again it begins", done.returncode == 0 and b"is watched from now on" in done.stderr, done)


def killed(suite, folder, rounds=12):
    """Killed at any moment, each file is what it was or what it was to be."""
    chance = random.Random(1)
    for name, path, arguments, is_whole in writers.single_files(folder):
        kills, broken = 0, []
        began = time.monotonic()
        suite.run(arguments)
        longest = time.monotonic() - began
        path.write_bytes(b"before")
        for _ in range(10 * rounds):
            if kills == rounds:
                break
            process = subprocess.Popen([suite.cli, *map(str, arguments)], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0.2, 1.0) * longest)
            process.send_signal(signal.SIGKILL)
            if process.wait() == -signal.SIGKILL:
                kills += 1
            else:
                # It was quicker than the run that was timed: the next ones are stopped earlier.
                longest *= 0.9
            if path.read_bytes() != b"before" and not is_whole(path):
                broken.append(path.read_bytes()[:100])
        done = suite.run(arguments)
        suite.expect(f"{name}, killed {kills} times: never half a file",
                     kills == rounds and not broken and done.returncode == 0 and is_whole(path), (kills, broken, done))
    arguments, policy = writers.bundle(folder / "killed")
    broken = []
    for _ in range(2 * rounds):
        process = subprocess.Popen([suite.cli, *map(str, arguments)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        time.sleep(chance.uniform(0.0, 0.06))
        process.send_signal(signal.SIGKILL)
        said = process.communicate()[1]
        if policy.exists() and not writers.is_policy(policy):
            broken.append(policy.read_bytes())
        if b"Written to" in said and not (folder / "killed/README.txt").exists():
            broken.append(said)
    suite.expect("generate --output, killed: never half a file, and what is told of is there", not broken, broken)


def rights(suite, folder):
    """What holds a history is for its owner; what is made to be shown is as the user's other files."""
    os.umask(0o022)
    report = folder / "report.json"
    report.write_text(json.dumps(writers.REPORT))
    private = {"check --save-evidence", "check --output, JSON"}
    for name, path, arguments, _ in writers.single_files(folder / "rights"):
        path.parent.mkdir(exist_ok=True)
        suite.run(arguments)
        mode = stat.S_IMODE(path.stat().st_mode)
        suite.expect(f"{name}: {mode:o}", mode == (0o600 if name in private else 0o644))
        path.chmod(0o640)
        suite.run(arguments)
        suite.expect(f"{name}: the rights of a file that is there stay", stat.S_IMODE(path.stat().st_mode) == 0o640)
    history = folder / "rights/history.sqlite"
    suite.run(["reports", "add", report, "--history", history])
    suite.expect("the history", stat.S_IMODE(history.stat().st_mode) == 0o600, oct(history.stat().st_mode))


def own_links(suite, folder):
    """A link of the user's own is followed, and stays."""
    for name, path, arguments, is_whole in writers.single_files(folder):
        real = folder / f"real-{path.name}"
        real.write_bytes(b"before")
        path.unlink(missing_ok=True)
        path.symlink_to(real.name)
        done = suite.run(arguments)
        suite.expect(f"{name} through a link of one's own", done.returncode == 0 and path.is_symlink() and is_whole(real),
                     done)


def bundles(suite, folder):
    """A folder of records is written as single files are: through links, with the rights there are, all or none."""
    arguments, policy = writers.bundle(folder / "whole")
    suite.run(arguments)
    live = folder / "live.txt"
    live.write_text("before")
    policy.unlink()
    policy.symlink_to(live)
    readme = folder / "whole/README.txt"
    readme.chmod(0o600)
    done = suite.run(arguments)
    suite.expect("the policy file through a link of one's own", policy.is_symlink() and writers.is_policy(live), done)
    suite.expect("the rights of a file that is there stay", stat.S_IMODE(readme.stat().st_mode) == 0o600, done)
    arguments, policy = writers.bundle(folder / "blocked")
    (folder / "blocked").mkdir()
    (folder / "blocked/dns").write_text("a file")
    done = suite.run(arguments)
    suite.expect("something in the way of one: none is put in place", done.returncode == 4 and
                 [each.name for each in (folder / "blocked").iterdir()] == ["dns"], done)
    if not shutil.which("strace"):
        return
    trace = folder / "trace"
    arguments, policy = writers.bundle(folder / "traced")
    subprocess.run(["strace", "-f", "-qq", "-e", "trace=fsync,rename", "-o", trace, suite.cli, *map(str, arguments)],
                   capture_output=True)
    calls = trace.read_text()
    suite.expect("each file is on the disk before it is in its place",
                 0 < calls.count("rename(") <= calls.count("fsync("), calls[-500:])


def links_of_others(suite, folder):
    """In a folder where everybody may write, nothing of another user is written through or into."""
    shared = folder / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    try:
        os.chown(shared, 0, -1)
        probe = shared / "probe"
        probe.symlink_to("x")
        os.chown(probe, OTHER, -1, follow_symlinks=False)
    except OSError:
        suite.left_out.append("links of another user")
        return
    victim = folder / "victim"
    report = folder / "report.json"
    report.write_text(json.dumps(writers.REPORT))
    history = shared / "history.sqlite"
    commands = [(name, path, arguments) for name, path, arguments, _ in writers.single_files(shared)]
    commands.append(("reports add", history, ["reports", "add", report, "--history", history]))
    commands.append(("generate --output", shared / "bundle", writers.bundle(shared / "bundle")[0]))
    for name, path, arguments in commands:
        victim.write_bytes(b"mine")
        path.symlink_to(victim)
        os.chown(path, OTHER, -1, follow_symlinks=False)
        done = suite.run(arguments)
        suite.expect_refusal(f"{name}: a link of another user", done, victim.read_bytes() == b"mine",
                             path.is_symlink(), str(path).encode() in done.stderr)
        path.unlink()
        if name == "generate --output":
            continue
        path.write_bytes(b"")
        path.chmod(0o666)
        os.chown(path, OTHER, -1)
        suite.expect_refusal(f"{name}: a file of another user", suite.run(arguments), path.read_bytes() == b"")
        path.unlink()
        os.mkfifo(path, 0o666)
        os.chown(path, OTHER, -1)
        reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        suite.expect_refusal(f"{name}: a pipe of another user", suite.run(arguments), read_all(reader) == b"")
        os.close(reader)
        path.unlink()
    for beside in ("-journal", "-wal", "-shm"):
        suite.run(["reports", "add", report, "--history", history])
        planted = shared / f"history.sqlite{beside}"
        planted.write_bytes(b"")
        os.chown(planted, OTHER, -1)
        suite.expect_refusal(f"a history with another user's file {beside} beside it",
                             suite.run(["reports", "list", "--history", history]))
        planted.unlink()
    suite.expect("without it the history is read", suite.run(["reports", "list", "--history", history]).returncode == 0)
    way = shared / "way"
    way.symlink_to(folder)
    os.chown(way, OTHER, -1, follow_symlinks=False)
    done = suite.run(["lint", "sts-txt", "--text", "v=STSv1; id=1", "--output", way / "lint.txt"])
    suite.expect_refusal("a link of another user on the way", done, not (folder / "lint.txt").exists())
    config = {"XDG_CONFIG_HOME": str(folder / "config")}
    for name, arguments in (("reports add", ["reports", "add", report]),
                            ("--write-timer", ["check", "--watch", "--write-timer", "example.org"])):
        done = suite.run([*arguments, "--history", way / "made/history.sqlite"], env=config)
        suite.expect_refusal(f"{name}: no folder is made behind it", done, not (folder / "made").exists())
    arguments, policy = writers.bundle(shared / "mine")
    suite.expect("a folder of one's own there is fine", suite.run(arguments).returncode == 0 and policy.exists())


def read_all(descriptor):
    try:
        return os.read(descriptor, 100)
    except BlockingIOError:
        return b""


def secrets(suite, folder):
    """Nothing of the machine or its user gets into what is saved."""
    home = folder / "home-of-somebody"
    place = home / "secret-place"
    place.mkdir(parents=True)
    marks = {"HOME": str(home), "USER": "zaphod-user", "LOGNAME": "zaphod-login", "POSTSEAL_TOKEN": "zaphod-token",
             "HOSTNAME": "zaphod-host", "EMAIL": "zaphod@mail.example", "http_proxy": "http://zaphod:pw@127.0.0.1:9/"}
    words = [*marks.values(), str(folder), suite.cli, "zaphod", "secret-place"]
    words += [word for word in (socket.gethostname(),) if len(word) > 5 and word != "localhost"]
    with writers.Practice(suite.cli) as practice:
        arguments = ["check", *practice.arguments, "--save-evidence", place / "evidence.json"]
        suite.run(arguments, env=marks, cwd=place)
        files = {"evidence": (place / "evidence.json").read_bytes()}
        for form in ("text", "json", "jsonl", "markdown", "html"):
            files[form] = suite.run(["check", *practice.arguments, "--format", form], env=marks, cwd=place).stdout
            files[f"{form} of saved evidence"] = suite.run(
                ["check", "--replay", place / "evidence.json", "--format", form], env=marks, cwd=place).stdout
        # What somebody pastes in place of a domain, right and wrong.
        pasted = [f"https://alice:hunter2@{host}/x?token=zaphod-too" for host in (arguments[-3], "nodots")]
        suite.run([*arguments[:-3], pasted[0], "--save-evidence", place / "pasted.json"], env=marks, cwd=place)
        files["evidence of a pasted address"] = (place / "pasted.json").read_bytes()
    (folder / "pasted").write_text(pasted[1] + "\n" + pasted[1].replace("https://", ""))
    files["reports of pasted addresses"] = suite.run(["check", "--input", folder / "pasted", "--format", "jsonl"],
                                                     env=marks, cwd=place).stdout
    words += ["alice", "hunter2"]
    suite.run(writers.bundle(place / "bundle")[0], env=marks, cwd=place)
    for path in (place / "bundle").rglob("*"):
        if path.is_file():
            files[str(path.relative_to(place))] = path.read_bytes()
    for name, data in files.items():
        found = [word for word in words if word.encode() in data]
        suite.expect(f"nothing of this machine in {name}, {len(data)} bytes", not found, found)
    suite.expect("all formats were looked at", len(files) > 40 and all(len(files[form]) > 1000 for form in (
        "evidence", "text", "json", "jsonl", "markdown", "html")), {name: len(data) for name, data in files.items()})


def no_predictable_names(suite, folder):
    """What is written on the way to a file has a name that nobody can lay a link to."""
    names = set()
    for number in range(2):
        place = folder / f"names{number}"
        place.mkdir()
        done = subprocess.run(["strace", "-f", "-qq", "-e", "trace=openat,open,creat,mkdir,mkdirat", "-o", place / "trace",
                               suite.cli, *map(str, writers.single_files(place)[3][2])], capture_output=True)
        suite.expect("under strace it ends well", done.returncode == 0, done.stderr)
        made = re.findall(r'"([^"]*names\d/[^"]+)"[^\n]*O_CREAT[^\n]*', (place / "trace").read_text())
        suite.expect("it makes a new file, and only that", made and all(
            "O_EXCL" in line for line in (place / "trace").read_text().splitlines()
            if "O_CREAT" in line and "/names" in line), made)
        names |= {pathlib.Path(each).name for each in made}
    suite.expect(f"another name each time: {' '.join(sorted(names))}", len(names) >= 2)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", required=True)
    options = parser.parse_args()
    enter_own_mounts()
    suite = Suite(os.path.abspath(options.cli))
    parts = [devices, small_files, full_disk, killed, rights, own_links, bundles, folders.over_another, links_of_others, secrets]
    if shutil.which("strace"):
        parts.append(no_predictable_names)
    for part in parts:
        with tempfile.TemporaryDirectory(prefix="postseal-saving-") as name:
            print(f"-- {part.__doc__ or part.__name__}")
            part(suite, pathlib.Path(name))
    print(f"{suite.passed} passed, {suite.failed} failed")
    for what in suite.left_out:
        print(f"left out, not permitted here: {what}")
    return 1 if suite.failed else 77 if suite.left_out else 0


if __name__ == "__main__":
    sys.exit(main())
