#!/usr/bin/env python3
"""Holds what Seamwright says of a history against `git log` itself.

    src/benchmarks/oracle/git_history.py REPO FACTS.csv [--misses 10]

FACTS.csv is what `seamwright facts FILE --kind commits --format csv` printed after an import
of REPO, the top of a work tree. Needs git. Compared are
  commits  the same set
  authors  address by mailmap in lower case, the name where there is none
  dates    when the author wrote it
  files    of everything but merges: the paths that the commit touches. `git log` names them as
           they were called then and Seamwright as they are called today, so every path is
           carried forward through the renames that git itself finds before it is compared
Renames are where two good answers exist: git is asked for those of at least half the content
(-M50%), without copies. Merges are compared as such: their files must be empty.
"""

import argparse
import collections
import csv
import datetime
import pathlib
import subprocess

FORMAT = "%x01%H%x00%P%x00%aE%x00%aN%x00%at%x00"


def log(repo):
    """Every commit as git tells it, children before parents."""
    command = ["git", "-C", repo, "log", "--date-order", "-M50%", "-l1000", "-z", "--raw",
               "--no-abbrev", "--root", "--no-ext-diff", "--use-mailmap", f"--format={FORMAT}"]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    for block in out.split(b"\x01")[1:]:
        identity, parents, address, name, when, rest = block.split(b"\x00", 5)
        yield {
            "id": identity.decode(),
            "parents": parents.split(),
            "author": (address.decode(errors="replace").lower()
                       or name.decode(errors="replace")),
            "when": int(when),
            "changes": list(changes(rest)),
        }


def changes(rest):
    """Status letter and one or two paths, from the raw format."""
    fields = iter(rest.split(b"\x00"))
    for head in fields:
        head = head.lstrip(b"\n")
        if not head.startswith(b":"):
            continue
        status = head.split()[-1].decode()[0]
        paths = [next(fields).decode(errors="replace")]
        if status in "RC":
            paths.append(next(fields).decode(errors="replace"))
        yield status, paths


class Names:
    """Today's name of every path, told of all commits from the newest to the oldest."""

    def __init__(self, today):
        self.today = today
        self.current = {}
        self.same = {}
        self.number = 0

    def at(self, path):
        if path not in self.current:
            self.number += 1
            self.current[path] = (path, self.number)
        return self.current[path]

    def begin(self, path):
        track = self.at(path)
        del self.current[path]
        return track

    def rename(self, old, new):
        track = self.begin(new)
        left = self.current.get(old)
        self.current[old] = track
        if left and self.root(left)[0] not in self.today and self.root(left) != self.root(track):
            self.same[self.root(left)] = self.root(track)
        return track

    def root(self, track):
        while track in self.same:
            track = self.same[track]
        return track

    def touched(self, each):
        tracks = []
        for status, paths in each["changes"]:
            if status == "A":
                tracks.append(self.begin(paths[0]))
            elif status == "C":
                tracks.append(self.begin(paths[1]))
            elif status != "R":
                tracks.append(self.at(paths[0]))
        for status, paths in each["changes"]:
            if status == "R":
                tracks.append(self.rename(*paths))
        return tracks


def today(repo):
    command = ["git", "-C", repo, "ls-tree", "-r", "-z", "--name-only", "HEAD"]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
    return {path.decode(errors="replace") for path in out.split(b"\x00") if path}


def product(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def seconds(date):
    return int(datetime.datetime.fromisoformat(date.replace("Z", "+00:00")).timestamp())


def report(what, wrong, total, misses):
    print(f"{what:8} {total - len(wrong):7,} / {total:7,}")
    for line in wrong[:misses]:
        print("          ", line)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("repo")
    parser.add_argument("facts", type=pathlib.Path)
    parser.add_argument("--misses", type=int, default=10)
    options = parser.parse_args()

    rows = product(options.facts)
    found = {row["id"]: row for row in rows}
    expected = list(log(options.repo))
    names = Names(today(options.repo))
    tracks = {each["id"]: names.touched(each) for each in expected if len(each["parents"]) < 2}

    missing = [each["id"] for each in expected if each["id"] not in found]
    extra = sorted(set(found) - {each["id"] for each in expected})
    wrong = collections.defaultdict(list)
    files = 0
    for each in expected:
        row = found.get(each["id"])
        if row is None:
            continue
        if row["author"] != each["author"]:
            wrong["authors"].append(f"{each['id']} {row['author']} is {each['author']}")
        if seconds(row["date"]) != each["when"]:
            wrong["dates"].append(f"{each['id']} {row['date']} is {each['when']}")
        theirs = {names.root(track)[0] for track in tracks.get(each["id"], [])}
        ours = set(row["files"].split(";")) - {""}
        files += len(theirs | ours)
        if ours != theirs:
            wrong["commits' files"].append(
                f"{each['id']} only here {sorted(ours - theirs)[:4]}, "
                f"only there {sorted(theirs - ours)[:4]}")
            wrong["files"].extend([each["id"]] * len(ours ^ theirs))
    total = len(expected)
    report("commits", missing + extra, total, options.misses)
    report("authors", wrong["authors"], total, options.misses)
    report("dates", wrong["dates"], total, options.misses)
    report("commits whose files agree", wrong["commits' files"], total, options.misses)
    report("files", wrong["files"], files, 0)
    bulk = sum(row["bulk"] == "true" for row in rows)
    print(f"{bulk:,} bulk, {total - len(tracks):,} merges")


if __name__ == "__main__":
    main()
