#!/usr/bin/env python3
"""Times whole imports of a source tree against CPython's own parser.

    src/benchmarks/import_speed.py TREE [TREE...] [--runs 3]

For each tree, in fresh processes and one after the other: CPython reads and parses
every .py file with `ast.parse` on one thread (the yardstick), then `seamwright import`
does the whole job into a new project file. Prints one Markdown row per tree with the
median of the runs and the largest resident memory of the import.
"""

import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

YARDSTICK = """
import ast, pathlib, sys, warnings
warnings.simplefilter("ignore")
sys.setrecursionlimit(20000)
lines = 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.py")):
    try:
        source = path.read_bytes()
        lines += source.count(b"\\n")
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, OSError):
        pass
print(lines)
"""


def timed(command, **options):
    """Runs a command; gives its seconds, its peak resident memory in MiB, its output."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, **options)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        output.seek(0)
        text = output.read().decode(errors="replace")
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))} failed:\n{text}")
    return seconds, usage.ru_maxrss / 1024, text


def measure(launcher, tree, runs):
    parsing, importing, memory = [], [], []
    for _ in range(runs):
        seconds, _, lines = timed([sys.executable, "-c", YARDSTICK, str(tree)])
        parsing.append(seconds)
        with tempfile.TemporaryDirectory() as folder:
            project = pathlib.Path(folder, "measured.seam")
            seconds, peak, _ = timed([launcher, "import", tree, "--out", project])
            size = project.stat().st_size / 2**20
        importing.append(seconds)
        memory.append(peak)
    ast, whole = statistics.median(parsing), statistics.median(importing)
    print(
        f"| {tree.name} | {int(lines):,} | {ast:.1f} | {whole:.1f} | {whole / ast:.2f} "
        f"| {max(memory):.0f} | {size:.0f} |",
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("trees", nargs="+", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    launcher = pathlib.Path(__file__).resolve().parents[2] / "seamwright"
    timed([launcher, "--help"])
    print("| tree | lines | ast.parse, s | import, s | ratio | peak memory, MiB | file, MiB |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    for tree in arguments.trees:
        measure(launcher, tree.resolve(), arguments.runs)


if __name__ == "__main__":
    main()
