"""Readers that Debian does not have: packages of npm in fixed versions, kept below the build folder."""

import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent / "npm"
LIMIT = 240  # seconds
NONE_HERE = "its npm package is not here: that needs node, npm and a network"


def installed(tools: Path) -> bool:
    """Whether the folder holds just what the lock file names."""
    done = tools / "done"
    return done.exists() and done.read_bytes() == (HERE / "package-lock.json").read_bytes()


def install(tools: Path) -> str:
    """Puts the packages into the folder, once. Why not, when it cannot be."""
    if installed(tools):
        return ""
    if shutil.which("npm") is None:
        return "npm is not installed"
    tools.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, tools)
    try:
        done = subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=1"],
                              cwd=tools, capture_output=True, text=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return f"npm did not end within {LIMIT} seconds"
    if done.returncode != 0:
        return " ".join(done.stderr.split())[:300] or "npm failed"
    shutil.copy(HERE / "package-lock.json", tools / "done")
    return ""
