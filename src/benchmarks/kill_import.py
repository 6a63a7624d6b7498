#!/usr/bin/env python3
"""Kills imports into an existing project and looks at what is left.

    python3 src/benchmarks/kill_import.py [--kills 30] [--seed 1] [--source sample-projects/bazaar]

Works on a copy of the source, which changes between two states, A and B, so that a project can be
told to hold the one or the other. Every round starts `seamwright import` into the same project,
kills the process with SIGKILL at a random moment, and then asks `seamwright facts --kind files`.
The answer must be that of A or that of B, byte for byte: the old import or the new one, whole.

Half of the moments are spread over the whole run; the other half lie in the moments after the
project's write-ahead log has begun to grow, when the new facts are on their way to the disk.

SEAMWRIGHT names another launcher than the one of this tree; it must turn itself into the process
that works, as `exec` does. Needs only the standard library. Ends with 1 when a project was lost.
"""

import argparse
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAUNCHER = pathlib.Path(os.environ.get("SEAMWRIGHT", ROOT / "seamwright"))
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


class Lost(Exception):
    """A project that does not open, or holds neither state."""


def command(source, project):
    return [str(LAUNCHER), "import", str(source), "--out", str(project)]


def files(project):
    """What the project says was imported."""
    answer = subprocess.run(
        [str(LAUNCHER), "facts", str(project), "--kind", "files", "--format", "csv"],
        capture_output=True,
    )
    if answer.returncode != 0:
        raise Lost(f"exit {answer.returncode}: {answer.stderr.decode(errors='replace').strip()}")
    return answer.stdout


def put(source, state):
    """Brings the source into a state: B has one more file than A."""
    extra = source / "state_b.py"
    if state == "B":
        extra.write_text("def only_in_b():\n    return None\n")
    else:
        extra.unlink(missing_ok=True)


def size(file):
    try:
        return file.stat().st_size
    except FileNotFoundError:
        return 0


def wait_for_writing(process, log):
    """Until the log grows by more than what opening a project puts there."""
    while process.poll() is None and size(log) < 64 * 1024:
        time.sleep(0.001)


def killed(source, project, moment, aimed):
    """Whether an import was still at work when it was killed."""
    process = subprocess.Popen(command(source, project), **QUIET)
    if aimed:
        wait_for_writing(process, project.with_name(project.name + "-wal"))
    try:
        process.wait(timeout=moment)
    except subprocess.TimeoutExpired:
        # The launcher has turned itself into the Java process: this is not a shell.
        process.send_signal(signal.SIGKILL)
    return process.wait() == -signal.SIGKILL


def rounds(source, project, options):
    expected = {}
    durations = []
    for state in "BA":
        put(source, state)
        begun = time.monotonic()
        subprocess.run(command(source, project), check=True, **QUIET)
        durations.append(time.monotonic() - begun)
        expected[files(project)] = state
    if len(expected) != 2:
        sys.exit("The two states cannot be told apart.")
    print(f"An import takes {durations[-1]:.1f} s.")

    chance = random.Random(options.seed)
    holds = "A"
    figures = {"killed": 0, "old": 0, "new": 0, "ended": 0, "log left": 0, "lost": 0}
    for number in range(1, options.kills + 1):
        wanted = "B" if holds == "A" else "A"
        put(source, wanted)
        aimed = number % 2 == 0
        moment = chance.uniform(0, 0.15 if aimed else durations[-1])
        hit = killed(source, project, moment, aimed)
        figures["killed" if hit else "ended"] += 1
        figures["log left"] += size(project.with_name(project.name + "-wal")) > 0
        try:
            found = expected.get(files(project))
            if found is None:
                raise Lost("holds neither state")
            if not hit and found != wanted:
                raise Lost("an import that ended is not there")
            if hit:
                figures["new" if found == wanted else "old"] += 1
            holds = found
            outcome = f"holds {found}"
        except Lost as lost:
            figures["lost"] += 1
            outcome = f"LOST: {lost}"
        when = f"{moment:.3f} s" + (" into writing" if aimed else "")
        print(f"{number:3}  {'killed' if hit else 'ended '}  {when:22}  {outcome}", flush=True)
        if outcome.startswith("LOST"):
            return figures
    return figures


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--source", default=ROOT / "sample-projects" / "bazaar")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="seamwright-kill-") as folder:
        source = pathlib.Path(folder) / "source"
        shutil.copytree(options.source, source)
        figures = rounds(source, pathlib.Path(folder) / "project.seam", options)
    print(", ".join(f"{name} {count}" for name, count in figures.items()))
    return 1 if figures["lost"] else 0


if __name__ == "__main__":
    sys.exit(main())
