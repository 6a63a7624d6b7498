#!/usr/bin/env python3
"""Imports input that is broken on purpose, and damages projects in every way it knows.

    src/benchmarks/hostile_input.py [--only WORD]

Every case runs the launcher in a process of its own, with a bound on its time and on its
resident memory. A case fails when the process hangs, grows beyond the bound, shows a stack
trace, ends with another exit code than it should, or when something that was there before is
no longer there. Prints a line for each case; ends with 1 when any failed. Cases that this
machine does not allow (a full disk needs root, an unreadable file needs not to be root) are
skipped and say so. Needs only the standard library.
"""

import argparse
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAUNCHER = ROOT / "seamwright"
SECONDS = 120
MEGABYTES = 1536
TRACE = ("Exception in thread", "\tat dev.seamwright", "\tat java.")


class Failed(Exception):
    """What a case should not have seen."""


class Skipped(Exception):
    """Why a case cannot be tried here."""


def run(*arguments, code=0, says=""):
    """Runs one command; gives all that it printed."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            [LAUNCHER, *map(str, arguments)], stdout=output, stderr=subprocess.STDOUT
        )
        end = time.monotonic() + SECONDS
        usage = None
        while usage is None:
            pid, status, rusage = os.wait4(process.pid, os.WNOHANG)
            if pid:
                usage = rusage
            elif time.monotonic() > end:
                process.kill()
                os.wait4(process.pid, 0)
                raise Failed(f"still running after {SECONDS} s")
            else:
                time.sleep(0.05)
        output.seek(0)
        text = output.read().decode(errors="replace")
    if any(sign in text for sign in TRACE):
        raise Failed("a stack trace:\n" + text[-2000:])
    if os.waitstatus_to_exitcode(status) != code:
        raise Failed(f"exit {os.waitstatus_to_exitcode(status)}, not {code}:\n{text[-2000:]}")
    if says not in text:
        raise Failed(f"does not say {says!r}:\n{text[-2000:]}")
    if usage.ru_maxrss / 1024 > MEGABYTES:
        raise Failed(f"{usage.ru_maxrss / 1024:.0f} MiB resident")
    return text


def small(folder):
    """A tree of one good file."""
    tree = folder / "tree"
    tree.mkdir()
    (tree / "good.py").write_text("import os\n\n\ndef work():\n    return os.getpid()\n")
    return tree


def with_file(name, content):
    """A case: one more file, whose content is given."""

    def case(folder):
        tree = small(folder)
        (tree / name).write_bytes(content)
        text = run("import", tree, "--no-history", "--out", folder / "p.seam")
        if "good.py" not in run("facts", folder / "p.seam", "--kind", "files"):
            raise Failed("the good file is not there")
        return next(line for line in text.splitlines() if line.startswith("Read "))

    return case


def links(folder):
    tree = small(folder)
    outside = folder / "outside"
    outside.mkdir()
    (outside / "secret.py").write_text("SECRET = 1\n")
    (tree / "loop").symlink_to(tree)
    (tree / "out").symlink_to(outside)
    (tree / "out.py").symlink_to(outside / "secret.py")
    (tree / "dangling.py").symlink_to(tree / "nowhere.py")
    (tree / "self.py").symlink_to(tree / "self.py")
    run("import", tree, "--no-history", "--out", folder / "p.seam")
    if "SECRET" in run("facts", folder / "p.seam", "--kind", "elements") or "secret.py" in run(
        "facts", folder / "p.seam", "--kind", "elements"
    ):
        raise Failed("a link out of the tree was followed")


def pipes(folder):
    tree = small(folder)
    os.mkfifo(tree / "pipe.py")
    (tree / "folder.py").mkdir()
    run("import", tree, "--no-history", "--out", folder / "p.seam")


def names(folder):
    tree = small(folder)
    for name in ("line\nbreak.py", "quote'\".py", "\x1b[2Jclear.py", "ü\u202egnp.py", "-x.py", "a" * 250 + ".py"):
        (tree / name).write_text("x = 1\n")
    (tree / os.fsdecode(b"bad\xff.py")).write_text("x = 1\n")
    text = run("import", tree, "--no-history", "--out", folder / "p.seam", "-v")
    if "\x1b[2J" in text:
        raise Failed("a name commands the terminal")
    run("facts", folder / "p.seam", "--kind", "files", "--format", "csv")


def deep_folders(folder):
    tree = small(folder)
    at = tree
    for _ in range(400):
        at = at / "d"
    at.mkdir(parents=True)
    (at / "deep.py").write_text("x = 1\n")
    run("import", tree, "--no-history", "--out", folder / "p.seam")


def unreadable(folder):
    if os.getuid() == 0:
        raise Skipped("root may read everything")
    tree = small(folder)
    (tree / "closed.py").write_text("x = 1\n")
    (tree / "closed.py").chmod(0)
    run("import", tree, "--no-history", "--out", folder / "p.seam", says="could not be opened")


def project(folder):
    """A sound project with its bytes."""
    file = folder / "p.seam"
    run("import", small(folder), "--no-history", "--out", file)
    return file, file.read_bytes()


def text_file(folder):
    file = folder / "p.seam"
    file.write_text("Dear diary\n" * 1000)
    run("facts", file, "--kind", "files", code=2, says="neither a project")
    if file.read_text() != "Dear diary\n" * 1000:
        raise Failed("the file was changed")


def truncated(folder):
    file, whole = project(folder)
    for part in (1, 16, 99, 100, 512, 4096, len(whole) // 3, len(whole) // 2, len(whole) - 4096):
        file.write_bytes(whole[:part])
        run("facts", file, "--kind", "files", code=2)
        if file.read_bytes() != whole[:part]:
            raise Failed(f"the file of {part} bytes was changed")
        for made in folder.glob("*recovered*"):
            made.unlink()


def altered(folder):
    file, whole = project(folder)
    chance = random.Random(3)
    for _ in range(15):
        broken = bytearray(whole)
        at = chance.randrange(100, len(broken) - 300)
        broken[at : at + 256] = chance.randbytes(256)
        file.write_bytes(broken)
        try:
            run("facts", file, "--kind", "files", code=0)
        except Failed as other:
            if "exit 2" not in str(other):
                raise
        for made in folder.glob("*recovered*"):
            made.unlink()


def from_the_future(folder):
    file, _ = project(folder)
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 99")
    run("facts", file, "--kind", "files", code=2, says="newer version")


def full_disk(folder):
    if os.getuid() != 0:
        raise Skipped("mounting a small disk needs root")
    disk = folder / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk]).returncode != 0:
        raise Skipped("no small disk can be mounted here")
    try:
        file = disk / "p.seam"
        run("import", small(folder), "--no-history", "--out", file)
        before = run("facts", file, "--kind", "files", "--format", "csv")
        run("import", ROOT / "sample-projects" / "bazaar", "--out", file, code=2, says="disk is full")
        after = run("facts", file, "--kind", "files", "--format", "csv")
        # What is in the log of the full disk is kept, so either import may be there, but whole.
        if before not in after and not ("celery_app.py" in after and "wsgi.py" in after):
            raise Failed("neither import is there whole:\n" + after)
    finally:
        subprocess.run(["umount", disk], check=True)


def opened_twice(folder):
    file, _ = project(folder)
    lock = sqlite3.connect(str(file) + "-lock", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    try:
        run("facts", file, "--kind", "files", says="read only")
        run("import", folder / "tree", "--no-history", "--out", file, code=2)
    finally:
        lock.close()


def stopped(folder):
    tree = small(folder)
    for number in range(300):
        (tree / f"m{number}.py").write_text("def f(x):\n    return x\n" * 500)
    file = folder / "p.seam"
    process = subprocess.Popen([LAUNCHER, "import", tree, "--out", file], stdout=-3, stderr=-3)
    time.sleep(0.9)
    begun = time.monotonic()
    process.send_signal(2)
    code = process.wait(timeout=SECONDS)
    taken = time.monotonic() - begun
    if code == 130 and file.exists():
        raise Failed("a stopped import left a project")
    if code not in (0, 130):
        raise Failed(f"exit {code}")
    return f"exit {code} after {taken:.1f} s"


CASES = {
    "random bytes": with_file("bad.py", random.Random(1).randbytes(200_000)),
    "one line of ten megabytes": with_file("bad.py", b"x = [" + b"1, " * 3_400_000 + b"]\n"),
    "one text of ten megabytes": with_file("bad.py", b"x = '" + b"a" * 10_000_000 + b"'\n"),
    "brackets 5,000 deep": with_file("bad.py", b"x = " + b"(" * 5000 + b")" * 5000 + b"\n"),
    "blocks 5,000 deep": with_file(
        "bad.py", b"".join(b" " * n + b"if x:\n" for n in range(5000)) + b" " * 5000 + b"y\n"
    ),
    "operators 100,000 long": with_file("bad.py", b"x = " + b"-" * 100_000 + b"1\n"),
    "sums 100,000 long": with_file("bad.py", b"x = " + b"1 + " * 100_000 + b"1\n"),
    "an attribute chain 100,000 long": with_file("bad.py", b"x" + b".y" * 100_000 + b"\n"),
    "texts never closed": with_file("bad.py", b'x = """' + b"a\n" * 100_000),
    "nested interpolation": with_file("bad.py", b"x = " + b'f"{' * 300 + b"1" + b'}"' * 300 + b"\n"),
    "a null byte": with_file("bad.py", b"x = 1\n\0\n"),
    "another encoding": with_file("bad.py", "x = 'Grüße'\n".encode("latin-1")),
    "an unknown encoding": with_file("bad.py", b"# -*- coding: klingon -*-\nx = 1\n"),
    "UTF-16": with_file("bad.py", "x = 1\n".encode("utf-16")),
    "a byte order mark": with_file("fine.py", b"\xef\xbb\xbfx = 1\r\ny = 2\r\n"),
    "an older syntax": with_file("bad.py", b'print "x"\nexec "y"\n'),
    "SQL never closed": with_file("bad.sql", b"CREATE TABLE a (b text DEFAULT '" + b"x" * 1_000_000),
    "SQL 10,000 deep": with_file("bad.sql", b"CREATE VIEW v AS SELECT " + b"(" * 10_000),
    "SQL of random bytes": with_file("bad.sql", random.Random(2).randbytes(500_000)),
    "links": links,
    "pipes and folders": pipes,
    "names": names,
    "folders 400 deep": deep_folders,
    "a file that may not be read": unreadable,
    "a project that is a text": text_file,
    "a project cut short": truncated,
    "a project with altered bytes": altered,
    "a project from the future": from_the_future,
    "a full disk": full_disk,
    "a project opened twice": opened_twice,
    "a stop in the middle": stopped,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="")
    word = parser.parse_args().only
    failures = 0
    for name, case in CASES.items():
        if word not in name:
            continue
        folder = pathlib.Path(tempfile.mkdtemp(prefix="hostile-"))
        begun = time.monotonic()
        try:
            note = case(folder)
            print(f"ok       {name} ({time.monotonic() - begun:.1f} s) {note or ''}".rstrip(), flush=True)
        except Skipped as why:
            print(f"skipped  {name}: {why}", flush=True)
        except Failed as what:
            failures += 1
            print(f"FAILED   {name}: {what}", flush=True)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
