#!/usr/bin/env python3
"""Holds the Kubernetes manifest against Kubernetes' own types, and does what its container does.

    tests/package/kubernetes.py POSTSEAL_CLI

Where kubectl is installed it reads the manifest into its types and writes it again: a field that it does not know is gone
then. The script of the container runs here, on a list of lines that need no network, is killed, and goes on.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

MANIFEST = pathlib.Path(__file__).resolve().parents[2] / "installer/kubernetes/postseal-check.yml"
SKIPPED = 77


def missing(ours, theirs, path=""):
    """What of our values is not in theirs: by path."""
    if isinstance(ours, dict):
        found = theirs if isinstance(theirs, dict) else {}
        return [each for name, value in ours.items() for each in missing(value, found.get(name), f"{path}.{name}")]
    if isinstance(ours, list):
        found = theirs if isinstance(theirs, list) else []
        return [each for place, value in enumerate(ours)
                for each in missing(value, found[place] if place < len(found) else None, f"{path}[{place}]")]
    return [] if ours == theirs else [f"{path}: {ours!r} became {theirs!r}"]


def by_kubectl(manifest):
    """Faults that Kubernetes' types find; says so when kubectl is not there."""
    if not shutil.which("kubectl"):
        print("kubectl is not installed, the manifest is only read as YAML")
        return []
    container = manifest["spec"]["template"]["spec"]["containers"][0]
    # Only a change makes it write, and without a cluster.
    container["image"] = "another:1"
    done = subprocess.run(["kubectl", "set", "image", "--local", "-f", str(MANIFEST),
                           f"{container['name']}={container['image']}", "-o", "json"],
                          capture_output=True, text=True, timeout=60)
    if done.returncode:
        return [f"kubectl: {done.stderr.strip()}"]
    return missing(manifest, json.loads(done.stdout))


def run_part(cli, script, folder, lines):
    """Runs what the container runs, for part 7; its exit status and the numbers of the lines that it wrote."""
    data = folder / "data"
    (data / "in").mkdir(parents=True, exist_ok=True)
    (data / "out").mkdir(exist_ok=True)
    (data / "in/007").write_text("".join(f"{line}\n" for line in lines))
    environment = dict(os.environ, JOB_COMPLETION_INDEX="7", PATH=f"{pathlib.Path(cli).resolve().parent}:{os.environ['PATH']}")
    done = subprocess.run(["sh", "-c", script.replace("/data/", f"{data}/")], env=environment, capture_output=True,
                          text=True, timeout=60)
    output = data / "out/007.jsonl"
    if done.returncode or not output.exists():
        return done.returncode, []
    return 0, sorted(json.loads(line)["line"] for line in output.read_text().splitlines())


def judge_script(cli, script):
    faults = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        lines = ["nodots", "192.0.2.1", "also-no-domain"]
        if run_part(cli, script, folder, lines[:2]) != (0, [1, 2]):
            faults.append(f"the first run: {run_part(cli, script, folder, lines[:2])}")
        with open(folder / "data/out/007.jsonl", "a", encoding="utf-8") as output:
            output.write('{"half')
        if run_part(cli, script, folder, lines) != (0, [1, 2, 3]):
            faults.append("the second run does not go on where the first one was killed")
        (folder / "data/out/007.jsonl").write_text("something else\n")
        if run_part(cli, script, folder, lines)[0] != 1:
            faults.append("a run that could not write is called done")
    return faults


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    try:
        import yaml
    except ImportError:
        print("skipped: python3-yaml is not installed")
        sys.exit(SKIPPED)
    manifest = yaml.safe_load(MANIFEST.read_text())
    container = manifest["spec"]["template"]["spec"]["containers"][0]
    faults = by_kubectl(manifest) + judge_script(sys.argv[1], container["command"][-1])
    print("\n".join(faults) or "The manifest is in order, and so is what its container does.")
    sys.exit(1 if faults else 0)


main()
