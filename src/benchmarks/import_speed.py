#!/usr/bin/env python3
"""Times whole imports of a source tree against CPython's own parser.

    src/benchmarks/import_speed.py TREE [TREE...] [--runs 3] [--again]

For each tree, in fresh processes and one after the other: CPython reads and parses
every .py file with `ast.parse` on one thread (the yardstick), then `seamwright import`
does the whole job into a new project file. Prints one Markdown row per tree with the
median of the runs and the largest resident memory of the import. With --again one file of a
copy of the tree is changed (a function is added at its end), the tree is imported again into the
same project, and that time is printed too.
"""

import argparse
import os
import pathlib
import shutil
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


def change_one(tree):
    """Adds a function to the middle one of the tree's files."""
    files = sorted(path for path in tree.rglob("*.py") if path.is_file())
    with open(files[len(files) // 2], "a", encoding="utf-8") as file:
        file.write("\n\ndef added_by_the_benchmark():\n    return 1\n")


def measure(launcher, tree, runs, again):
    parsing, importing, repeated, memory = [], [], [], []
    for _ in range(runs):
        seconds, _, lines = timed([sys.executable, "-c", YARDSTICK, str(tree)])
        parsing.append(seconds)
        with tempfile.TemporaryDirectory() as folder:
            project = pathlib.Path(folder, "measured.seam")
            source = tree
            if again:
                source = pathlib.Path(folder, tree.name)
                shutil.copytree(tree, source, symlinks=True)
            command = [launcher, "import", source, "--no-history", "--out", project]
            seconds, peak, _ = timed(command)
            size = project.stat().st_size / 2**20
            if again:
                change_one(source)
                repeated.append(timed(command)[0])
        importing.append(seconds)
        memory.append(peak)
    ast, whole = statistics.median(parsing), statistics.median(importing)
    print(
        f"| {tree.name} | {int(lines):,} | {ast:.1f} | {whole:.1f} | {whole / ast:.2f} "
        f"| {max(memory):.0f} | {size:.0f} "
        + (f"| {statistics.median(repeated):.1f} |" if again else "|"),
        flush=True,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("trees", nargs="+", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--again", action="store_true")
    arguments = parser.parse_args()
    launcher = pathlib.Path(__file__).resolve().parents[2] / "seamwright"
    timed([launcher, "--help"])
    head = ["tree", "lines", "ast.parse, s", "import, s", "ratio", "peak memory, MiB", "file, MiB"]
    head += ["again, s"] if arguments.again else []
    print(f"| {' | '.join(head)} |")
    print("|---" + "|---:" * (len(head) - 1) + "|")
    for tree in arguments.trees:
        measure(launcher, tree.resolve(), arguments.runs, arguments.again)


if __name__ == "__main__":
    main()
