"""A folder of records that takes the place of another one: all of it or nothing, whatever comes in between."""

import pathlib
import random
import shutil
import signal
import subprocess
import time

import writers

RENAMES = "rename,renameat,renameat2"


def arguments_of(folder, name, mode):
    return [str(each) for each in ["generate", *writers.CHOICES, "--id", name, "--mode", mode, "--output", folder]]


def tree(folder):
    """What is in the folder, by path, without what is hidden."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*")
            if path.is_file() and not str(path.relative_to(folder)).startswith(".")}


def hidden(folder):
    return [path.name for path in folder.iterdir() if path.name.startswith(".")]


class Stage:
    """A folder with a bundle in it, and another bundle that is to take its place."""

    def __init__(self, suite, folder):
        self.suite = suite
        self.folder = folder / "bundle"
        self.kept = folder / "kept"
        self.trace = folder / "trace"
        self.before = arguments_of(self.folder, "before1", "testing")
        self.change = arguments_of(self.folder, "after1", "enforce")
        suite.run(self.change)
        self.new = tree(self.folder)
        shutil.rmtree(self.folder)
        suite.run(self.before)
        self.old = tree(self.folder)
        shutil.copytree(self.folder, self.kept)

    def reset(self):
        shutil.rmtree(self.folder)
        shutil.copytree(self.kept, self.folder)

    def injected(self, fault):
        """The change, with a fault in its way from strace(1)."""
        return subprocess.run(["strace", "-f", "-qq", "-o", self.trace, "-e", f"trace={RENAMES}", "-e",
                               f"inject={RENAMES}:{fault}", self.suite.cli, *self.change], capture_output=True,
                              check=False)


def signalled(stage):
    """At any moment: half of it is not taken for the whole, and who is asked to end ends in good order."""
    chance = random.Random(2)
    began = time.monotonic()
    stage.suite.run(stage.change)
    longest = time.monotonic() - began
    for number in (signal.SIGKILL, signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        broken = []
        for _ in range(15):
            stage.reset()
            process = subprocess.Popen([stage.suite.cli, *stage.change], stdout=subprocess.DEVNULL,
                                       stderr=subprocess.DEVNULL)
            time.sleep(chance.uniform(0, 1.1) * longest)
            process.send_signal(number)
            process.wait()
            now = tree(stage.folder)
            whole = now in (stage.old, stage.new)
            if not whole and (number != signal.SIGKILL or "README.txt" in now):
                broken.append(sorted(now))
            if number != signal.SIGKILL and hidden(stage.folder):
                broken.append(hidden(stage.folder))
            done = stage.suite.run(stage.change)
            if done.returncode != 0 or tree(stage.folder) != stage.new or hidden(stage.folder):
                broken.append(done)
        stage.suite.expect(f"a bundle over another one, {number.name}: one of the two", not broken, broken)


def failing(stage):
    """What fails in the middle is undone, and so is what a killed run had begun."""
    broken = []
    for when in range(1, len(stage.new) + 2, 6):
        stage.reset()
        done = stage.injected(f"error=ENOSPC:when={when}")
        if done.returncode != 4 or tree(stage.folder) != stage.old or hidden(stage.folder):
            broken.append((when, done, sorted(tree(stage.folder).items() ^ stage.old.items())[:3]))
    stage.suite.expect("no room at any of its renames: the bundle before stays", not broken, broken)
    broken = []
    for when in range(2, len(stage.new) + 1, 6):
        stage.reset()
        stage.injected(f"signal=KILL:when={when}")
        now = tree(stage.folder)
        if now == stage.old or now == stage.new or "README.txt" in now:
            broken.append((when, "not killed in the middle", sorted(now)))
        # A run that cannot do its work either: something is in its way.
        obstacle = stage.folder / "dns/knotc.sh"
        obstacle.unlink()
        obstacle.mkdir()
        (obstacle / "in-the-way").touch()
        done = stage.suite.run(stage.before)
        shutil.rmtree(obstacle)
        now = {**tree(stage.folder), "dns/knotc.sh": stage.old["dns/knotc.sh"]}
        if done.returncode != 4 or now != stage.old and when < len(stage.new):
            broken.append((when, done, sorted(now.items() ^ stage.old.items())[:3]))
    stage.suite.expect("killed at any of its renames: the next run puts back what was there", not broken, broken)


def at_once(stage):
    """Two into one folder: one of them is told to wait."""
    runs = [subprocess.Popen([stage.suite.cli, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for arguments in (stage.before, stage.change) * 3]
    ends = [run.wait() for run in runs]
    now = tree(stage.folder)
    stage.suite.expect("several runs at once: one bundle", now in (stage.old, stage.new) and set(ends) <= {0, 4} and
                       0 in ends and not hidden(stage.folder), (ends, sorted(now)))


def over_another(suite, folder: pathlib.Path):
    """A bundle takes the place of another one as a whole."""
    stage = Stage(suite, folder)
    signalled(stage)
    if shutil.which("strace"):
        stage.reset()
        failing(stage)
    stage.reset()
    at_once(stage)
