"""Starts the lab's own servers as programs of their own."""

import subprocess
import sys
from pathlib import Path


def start_script(name: str, spec: Path):
    """Starts a script of this folder and returns when it says that it listens."""
    program = Path(__file__).with_name(name)
    with open(spec.with_suffix(".stderr"), "wb") as log:
        process = subprocess.Popen([sys.executable, program, spec], stdout=subprocess.PIPE, stderr=log)
    if process.stdout.readline() != b"ready\n":
        raise RuntimeError(f"{name}: {spec.with_suffix('.stderr').read_text()}")
