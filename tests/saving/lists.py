"""The JSON lines of a list, which are written one by one: what the disk does not take, nobody is told is there."""

import shutil
import subprocess
import time

LINES = 40  # that name no domain: nothing is looked at for them


def run_of(folder, output):
    """The arguments of a run that writes a line for each of a list."""
    listed = folder / "list"
    listed.write_text("".join(f"nodots{number}\n" for number in range(LINES)))
    return ["check", "--input", listed, "--format", "jsonl", "--output", output]


def is_refusal(done):
    return done.returncode == 4 and done.stderr.count(b"cannot be written: ") == 1


def on_full_disk(suite, disk, folder):
    """The disk is full but for some room, which the lines use up somewhere in the middle."""
    output = disk / "lines.jsonl"
    for room in (1, 5000, 100000, 500001):
        output.unlink(missing_ok=True)
        with open(disk / "filler", "r+b") as filler:
            filler.truncate((disk / "filler").stat().st_size - room)
        done = suite.run(run_of(folder, output))
        kept = output.read_bytes()
        whole = kept.count(b"\n")
        suite.expect(f"a list, room for {room} bytes: {whole} whole lines", is_refusal(done) and
                     (not kept or kept.endswith(b"\n")) and whole < LINES, (done, kept[-100:]))


def removed(suite, folder):
    """The file goes while the list is still read: what came after it would be nowhere."""
    output = folder / "removed.jsonl"
    for how in ("removed", "replaced"):
        output.unlink(missing_ok=True)
        process = subprocess.Popen([suite.cli, "check", "--input", "-", "--format", "jsonl", "--output", str(output)],
                                   stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        process.stdin.write(b"nodots1\n" * 20)
        process.stdin.flush()
        for _ in range(100):
            if output.exists() and output.stat().st_size > 0:
                break
            time.sleep(0.1)
        output.unlink()
        if how == "replaced":
            output.write_bytes(b"another\n")
        said = process.communicate(b"nodots2\n" * 20)[1]
        suite.expect(f"a list, its file is {how} meanwhile", process.returncode == 4 and
                     said.count(b"cannot be written: ") == 1, (process.returncode, said))


def on_failing_disk(suite, folder):
    """What was written is lost on the way to the disk, as it is found out at the end."""
    if not shutil.which("strace"):
        return
    for call in ("fsync", "close"):
        output = folder / f"{call}.jsonl"
        arguments = list(map(str, run_of(folder, output)))
        done = subprocess.run(["strace", "-f", "-qq", "-o", folder / "trace", "-P", output, "-e", f"trace={call}",
                               "-e", f"inject={call}:error=EIO", suite.cli, *arguments], capture_output=True)
        suite.expect(f"a list, {call} fails at its end", is_refusal(done) and
                     output.read_bytes().count(b"\n") == LINES, done)
