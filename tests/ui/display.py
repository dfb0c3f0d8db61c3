#!/usr/bin/python3
"""A screen that nobody sees: Xvfb on a display that is free, and folders of a user who never ran the program."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77


def need(*programs: str):
    """Ends the test as skipped when a program is missing."""
    for program in programs:
        if not shutil.which(program):
            print(f"skipped: {program} is not installed")
            sys.exit(SKIPPED)


def stop(process: subprocess.Popen):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@contextlib.contextmanager
def screen(size: str = "1400x900x24"):
    """The environment for programs on a new screen, with a home of their own; both end with the block."""
    need("Xvfb")
    with tempfile.TemporaryDirectory(prefix="postseal-screen-") as home:
        reading, writing = os.pipe()
        # Xvfb itself looks for a number that is free, and tells it when it is ready. It would begin anew when its last
        # program leaves, and turn away who comes at that moment: the bus of accessibility comes and goes by itself.
        server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
                                  pass_fds=[writing], stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            if not number:
                raise RuntimeError(f"Xvfb did not start: {server.stderr.read()}")
            folders = {name: os.path.join(home, name.lower()) for name in
                       ("XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
            for folder in folders.values():
                os.mkdir(folder, 0o700)
            yield {**os.environ, **folders, "HOME": home, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb",
                   "LC_ALL": "C.UTF-8", "TZ": "UTC"}
        finally:
            stop(server)
            server.stderr.close()


def main():
    """Runs the program of the command line on a new screen."""
    with screen() as environment:
        return subprocess.run(sys.argv[1:], env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
