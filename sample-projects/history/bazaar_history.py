"""Recreates a plausible history of the shop in an empty directory.

    python3 bazaar_history.py /tmp/bazaar-history

The sample's files are the end of the story. The script takes them apart (a function appears first
without its guards, then with them, then it is described), deals the pieces out to teams and tickets over
eighteen months, and writes the commits with ``git fast-import``. Dates, authors and order come from the
files and from fixed seeds alone, so that two runs give the same hashes. The last commit holds exactly the
files of the sample.

Needs Python 3.9 or newer and git.
"""
import ast
import calendar
import csv
import hashlib
import io
import os
import re
import subprocess
import sys
import tokenize
from datetime import datetime, timedelta

HOME = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "bazaar")
START = datetime(2024, 11, 18, 8, 30)
DAYS = 540
TICKETS = 132
HOLIDAYS = ((12, 24), (12, 25), (12, 26), (1, 1), (5, 1))
SORT_IMPORTS_AT = 0.34
BLACK_AT = 0.61
LATE_FILES = ("docs/", ".mailmap")

PEOPLE = {
    "ines": "Ines Lindqvist <ines.lindqvist@bazaar.example>",
    "ines-before": "Ines Berg <ines.berg@bazaar.example>",
    "tomas": "Tomás Herrera <tomas.herrera@bazaar.example>",
    "tomas-laptop": "Tomás Herrera <tomas@thinkpad.local>",
    "tomas-forge": "therrera <therrera@users.forge.example>",
    "amara": "Amara Nwosu <amara.nwosu@bazaar.example>",
    "jonas": "Jonas Keller <jonas.keller@bazaar.example>",
    "li": "Li Wen <li.wen@bazaar.example>",
    "sofia": "Sofia Marchetti <sofia.marchetti@bazaar.example>",
    "piotr": "Piotr Zielinski <piotr.zielinski@bazaar.example>",
}
TEAMS = {
    "storefront": ("ines", "li", "piotr"),
    "money": ("tomas", "amara"),
    "operations": ("jonas", "sofia"),
}
TEAM_OF = {
    "accounts": "storefront", "authentication": "storefront", "catalogue": "storefront",
    "cart": "storefront", "search": "storefront", "checkout": "money", "payments": "money",
    "invoicing": "money", "inventory": "operations", "shipping": "operations",
    "notifications": "operations", "reporting": "operations", "projects": "storefront",
    "shared": "money",
}
# When an area was begun, as a part of the whole time.
BEGUN = {
    "shared": 0.0, "accounts": 0.01, "authentication": 0.03, "catalogue": 0.03, "checkout": 0.06,
    "invoicing": 0.08, "inventory": 0.1, "payments": 0.13, "cart": 0.2, "shipping": 0.27,
    "notifications": 0.34, "search": 0.55, "reporting": 0.6, "projects": 0.7,
}
KNOT = ("checkout", "payments", "inventory", "invoicing", "cart")
NEAR = {
    "checkout": KNOT, "payments": KNOT, "inventory": KNOT, "invoicing": KNOT, "cart": KNOT,
    "shipping": ("inventory", "checkout"), "projects": ("cart", "checkout"),
    "accounts": ("authentication",), "catalogue": ("cart", "inventory"),
    "shared": ("checkout", "accounts"),
    "authentication": (), "notifications": (), "search": (), "reporting": (),
}
SELDOM = {"authentication": "accounts", "notifications": "shipping", "search": "catalogue", "reporting": "invoicing"}


class Dice:
    """Numbers that depend on the words only."""

    def __init__(self, seed):
        self.seed = seed
        self.count = 0

    def roll(self):
        self.count += 1
        digest = hashlib.sha256(f"{self.seed}/{self.count}".encode()).digest()
        return int.from_bytes(digest[:6], "big") / 2**48

    def pick(self, items):
        return items[int(self.roll() * len(items))]

    def between(self, low, high):
        return low + int(self.roll() * (high - low + 1))


# -- taking the files apart ------------------------------------------------------------------------------


class Piece:
    """A part of a file and the texts that it had over time; the last one is what it is today."""

    def __init__(self, path, name, area, texts, kinds=("new",)):
        self.path = path
        self.name = name
        self.area = area
        self.texts = texts
        self.kinds = kinds
        self.level = 0

    def text(self):
        return self.texts[self.level - 1] if self.level else ""


def source_files():
    found = []
    for folder, folders, files in os.walk(HOME):
        folders[:] = sorted(each for each in folders if each not in ("__pycache__", ".git"))
        for name in sorted(files):
            path = os.path.relpath(os.path.join(folder, name), HOME).replace(os.sep, "/")
            if not name.endswith((".pyc", ".db")):
                found.append(path)
    return sorted(found)


def read(path):
    with open(os.path.join(HOME, path), encoding="utf-8", newline="") as file:
        return file.read()


def read_areas():
    with open(os.path.join(HOME, "docs", "areas.csv"), encoding="utf-8") as file:
        return {row["path_or_table"]: row["area"] for row in csv.DictReader(file)}


def take_apart(path, text, areas):
    """The pieces of a file, in the order of the file."""
    area = areas.get(path, "shared")
    if path.endswith(".py") and not path.startswith("migrations/"):
        return python_pieces(path, text, area, areas)
    if path == "schema.sql":
        return sql_pieces(path, text, areas)
    if path == "README.md":
        parts = re.split(r"(?m)^(?=## )", text)
        return [Piece(path, part.split("\n", 1)[0].strip("# "), area, [part]) for part in parts]
    name = os.path.basename(path).split(".")[0].lstrip("0123456789_")
    return [Piece(path, name or os.path.basename(path), area, [text])]


def sql_pieces(path, text, areas):
    pieces = []
    for part in re.split(r"(?m)^(?=CREATE |ALTER )", text):
        named = re.search(r"(?:TABLE|VIEW|INDEX \w+ ON) (\w+)", part)
        table = named.group(1) if named else "head"
        pieces.append(Piece(path, table, areas.get(table, "shared"), [part]))
    return pieces


def python_pieces(path, text, area, areas):
    lines = text.splitlines(keepends=True)
    starts = []
    for node in ast.parse(text).body:
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
            first = min([node.lineno] + [each.lineno for each in node.decorator_list]) - 1
            starts.append((first, node))
    pieces = [Piece(path, "", area, ["".join(lines[: starts[0][0]] if starts else lines)])]
    for index, (first, node) in enumerate(starts):
        last = starts[index + 1][0] if index + 1 < len(starts) else len(lines)
        whole = lines[first:last]
        table = re.search(r'__tablename__ = "(\w+)"', "".join(whole))
        where = areas.get(table.group(1), area) if table else area
        texts, kinds = stages(whole, node, first)
        pieces.append(Piece(path, node.name, where, texts, kinds))
    return pieces


def stages(lines, node, offset):
    """From the first draft to today's text, without repetitions, and what each of them brings."""
    described = documentation(node)
    guarded, told = set(), set()
    late = late_lines(node) if isinstance(node, ast.ClassDef) else set()
    for each in ast.walk(node):
        for body in bodies_of(each):
            removable = [part for part in body if is_guard(part) or is_telling(part)]
            if len(removable) == len(body):
                continue
            for part in removable:
                span = set(range(part.lineno, part.end_lineno + 1))
                (guarded if is_guard(part) else told).update(span)
    texts, kinds = [], []
    drafts = (
        ("new", described | guarded | told | late),
        ("checks", described | told | late),
        ("more", described | told),
        ("telling", described),
        ("words", set()),
    )
    for kind, hidden in drafts:
        kept = [line for number, line in enumerate(lines, offset + 1) if number not in hidden]
        text = "".join(kept)
        if text not in texts and parses(text):
            texts.append(text)
            kinds.append(kind if kinds else "new")
    return texts, kinds


def documentation(node):
    """The lines of docstrings that can go without leaving an empty body."""
    found = set()
    for each in ast.walk(node):
        if isinstance(each, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(each) and len(each.body) > 1:
            found.update(range(each.body[0].lineno, each.body[1].lineno))
            decorators = getattr(each.body[1], "decorator_list", [])
            found -= set(range(min([each.body[1].lineno] + [d.lineno for d in decorators]), each.body[1].lineno))
    return found


def late_lines(node):
    """The second half of a class that has many members."""
    members = node.body
    if len(members) < 5:
        return set()
    found = set()
    for before, member in zip(members[len(members) // 2 :], members[len(members) // 2 + 1 :]):
        found.update(range(before.end_lineno + 1, member.end_lineno + 1))
    return found


def bodies_of(node):
    for name in ("body", "orelse"):
        body = getattr(node, name, None)
        if isinstance(body, list) and body and isinstance(node, (ast.FunctionDef, ast.If, ast.For, ast.Try)):
            yield body


def is_guard(node):
    return isinstance(node, ast.If) and not node.orelse and len(node.body) == 1 and isinstance(node.body[0], ast.Raise)


def is_telling(node):
    if not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)):
        return False
    return ast.unparse(node.value.func) in TELLING


TELLING = ("audit", "notify.tell", "log.info", "log.warning", "order.record", "level.touch", "account.touch", "forget")


def parses(text):
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return bool(text.strip())


# -- putting them together -------------------------------------------------------------------------------


def render(pieces, style):
    """The file as it stands, or None as long as there is nothing of it."""
    if not any(piece.level for piece in pieces):
        return None
    complete = all(piece.level == len(piece.texts) for piece in pieces)
    text = "".join(piece.text() for piece in pieces)
    if pieces[0].path.endswith(".py") and not pieces[0].path.startswith("migrations/"):
        if not complete:
            text = drop_unused_imports(text).rstrip("\n") + "\n"
        if "sorted" not in style:
            text = shuffle_imports(text)
        if "black" not in style:
            text = single_quotes(text)
    return text


def drop_unused_imports(text):
    lines = text.splitlines(keepends=True)
    tree = ast.parse(text)
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for node in reversed(imports):
        names = [alias for alias in node.names if alias.name == "*" or (alias.asname or alias.name) in used]
        if len(names) == len(node.names):
            continue
        listed = ", ".join(ast.unparse(alias) for alias in names)
        replaced = [f"from {node.module} import {listed}\n"] if names else []
        if replaced and len(replaced[0]) > 110:
            inner = "".join(f"    {ast.unparse(alias)},\n" for alias in names)
            replaced = [f"from {node.module} import (\n{inner})\n"]
        lines[node.lineno - 1 : node.end_lineno] = replaced
    return "".join(lines)


def shuffle_imports(text):
    """As if nobody had sorted them: neighbouring one-line imports from the shop stand in another order."""
    lines = text.splitlines(keepends=True)
    first = 0
    while first < len(lines):
        last = first
        while last < len(lines) and re.match(r"from bazaar[\w.]* import [^(]*$", lines[last]):
            last += 1
        if last - first > 1:
            block = lines[first:last]
            block.sort(key=lambda line: hashlib.sha256(line.split(" import ")[0].encode()).hexdigest())
            lines[first:last] = block
        first = max(last, first + 1)
    return "".join(lines)


def single_quotes(text):
    """As it was before the formatter."""
    lines = text.splitlines(keepends=True)
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        plain = token.type == tokenize.STRING and re.fullmatch(r'"[^"\'\\\n]*"', token.string)
        if plain and token.start[0] == token.end[0]:
            row, left, right = token.start[0] - 1, token.start[1], token.end[1]
            line = lines[row]
            lines[row] = line[:left] + "'" + line[left + 1 : right - 1] + "'" + line[right:]
    return "".join(lines)


# -- dealing them out ------------------------------------------------------------------------------------


class Step:
    """A piece reaches its next text."""

    def __init__(self, piece, level, time):
        self.piece = piece
        self.level = level
        self.time = time


def layer(path):
    order = ("bazaar/utils", "bazaar/model", "bazaar/", "schema.sql", "migrations/", "bazaar/repositories",
             "bazaar/integrations", "bazaar/services", "bazaar/reports", "bazaar/tasks", "bazaar/web", "bazaar/cli", "tests/")
    matching = [index for index, prefix in enumerate(order) if path.startswith(prefix)]
    return max(matching, default=len(order))


def schedule(pieces):
    """Steps by area, each in the order of time."""
    steps = {}
    for area in BEGUN:
        own = sorted((piece for piece in pieces if piece.area == area), key=lambda piece: layer(piece.path))
        dice = Dice(area)
        listed = []
        span = (0.97 - BEGUN[area]) * 0.55
        for index, piece in enumerate(own):
            time = BEGUN[area] + span * index / max(1, len(own))
            if piece.name == "" or piece.path.endswith("__init__.py"):
                time = max(BEGUN[area], time - 0.02)
            for level in range(1, len(piece.texts) + 1):
                listed.append(Step(piece, level, time))
                time += (0.98 - time) * (0.12 + 0.5 * dice.roll())
        listed.sort(key=lambda step: step.time)
        steps[area] = listed
    return steps


def due(queue, time):
    return sum(1 for step in queue if step.time <= time)


def take(queue, time, limit):
    """The next steps that are due, at most so many. A file's head goes with its first piece."""
    taken = []
    while queue and queue[0].time <= time and len(taken) < limit:
        taken.append(queue.pop(0))
    return taken


class Ticket:
    def __init__(self, number, area, time, steps):
        self.number = number
        self.area = area
        self.time = time
        self.steps = steps


def tickets(steps):
    """Which areas a ticket touches follows from where it begins: the knot draws its neighbours in."""
    listed = []
    number = 11
    for index in range(TICKETS):
        time = (index + 1) / TICKETS
        dice = Dice(f"ticket {index}")
        waiting = [(due(queue, time) * (0.7 + 0.6 * dice.roll()), area) for area, queue in sorted(steps.items())]
        weight, area = max(waiting)
        if weight == 0:
            continue
        work = take(steps[area], time, dice.between(8, 17))
        near = [each for each in NEAR[area] if each != area]
        for _ in range(dice.between(1, 3) if area in KNOT else dice.between(0, 1)):
            if near:
                work += take(steps[near.pop(int(dice.roll() * len(near)))], time, dice.between(2, 5))
        if area in SELDOM and dice.roll() < 0.2:
            work += take(steps[SELDOM[area]], time, 2)
        number += dice.between(1, 4)
        listed.append(Ticket(number, area, time, work))
    rest = [step for area in BEGUN for step in steps[area]]
    for index in range(0, len(rest), 14):
        number += 2
        part = rest[index : index + 14]
        listed.append(Ticket(number, part[0].piece.area, 1.0, part))
    return listed


def author_of(area, number, time):
    dice = Dice(f"author {number}")
    team = TEAM_OF[area]
    if dice.roll() < 0.12:
        team = dice.pick(sorted(TEAMS))
    name = dice.pick(TEAMS[team])
    if name == "piotr" and time < 0.3:
        name = "ines"
    if name == "ines" and time < 0.45:
        return "ines-before"
    if name == "tomas" and dice.roll() < 0.3:
        return "tomas-laptop" if time < 0.6 else "tomas-forge"
    return name


# -- saying it -------------------------------------------------------------------------------------------


def humanise(name):
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").strip().lower()


def subject_of(steps, dice):
    """What a developer would have written, in a hurry."""
    begun = [step for step in steps if step.level == 1 and step.piece.name]
    places = list(dict.fromkeys(place_of(step.piece.path) for step in steps))
    where = " and ".join(places) if len(places) <= 2 else areas_of(steps)
    if all(step.piece.path.startswith("tests/") for step in steps):
        return f"Test {where}"
    if len(begun) * 2 >= len(steps):
        what = ", ".join(dict.fromkeys(humanise(step.piece.name) for step in begun[:3]))
        if what.lower() == where.lower() or where == "schema":
            return f"Add {what}" if where != "schema" else f"Schema: {what}"
        forms = ("{where}: {what}", "{where}: add {what}", "Add {what} to {where}")
        subject = forms[0] if what.startswith("add ") else dice.pick(forms)
        subject = subject.format(what=what, where=where)
        return subject[0].upper() + subject[1:]
    kinds = [step.piece.kinds[step.level - 1] for step in steps]
    kind = max(sorted(set(kinds)), key=kinds.count)
    return dice.pick(SUBJECTS[kind]).format(where=where)


def areas_of(steps):
    areas = sorted({step.piece.area for step in steps} - {"shared"})
    if len(areas) > 2:
        return f"{areas[0]}, {areas[1]} and {areas[2]}"
    return " and ".join(areas) or "the common code"


SUBJECTS = {
    "new": ("Extend {where}", "Continue with {where}"),
    "checks": ("Refuse bad input in {where}", "Add missing checks to {where}", "Close holes in {where}",
               "Fix crash on odd input in {where}"),
    "more": ("Complete {where}", "Add what was missing in {where}", "Extend {where}"),
    "telling": ("Log what happens in {where}", "Tell people about changes in {where}", "Audit {where}"),
    "words": ("Explain {where}", "Comments for {where}", "Review findings for {where}", "Describe {where}"),
}
NOUNS = {"repositories": "queries", "web": "views", "tasks": "jobs", "reports": "report", "utils": "helpers",
         "cli": "command", "integrations": "gateway"}


def place_of(path):
    """How the team calls this file."""
    parts = path.rsplit(".", 1)[0].replace("_", " ").split("/")
    if parts[-1].strip() == "init":
        parts.pop()
    name = parts[-1]
    if name.endswith("models"):
        return "models"
    if parts[0] == "migrations":
        return "migration " + name[:4]
    if parts[0] == "tests":
        return name.replace("test ", "")
    noun = NOUNS.get(parts[1]) if len(parts) == 3 else None
    return f"{name} {noun}" if noun and noun not in name else name


class Writer:
    """The stream for git fast-import."""

    def __init__(self):
        self.out = io.BytesIO()
        self.mark = 0
        self.files = {}
        self.moment = START

    def say(self, text):
        self.out.write(text.encode())

    def at(self, time, dice):
        """Moves the clock on: to this part of the time, into office hours, never back."""
        wanted = START + timedelta(days=DAYS * time, minutes=dice.between(0, 300))
        self.moment = max(self.moment + timedelta(minutes=dice.between(7, 95)), wanted)
        if self.moment.hour >= 19:
            self.moment = (self.moment + timedelta(days=1)).replace(hour=8, minute=dice.between(0, 59))
        if self.moment.hour < 7:
            self.moment = self.moment.replace(hour=8)
        while self.moment.weekday() >= 5 or (self.moment.month, self.moment.day) in HOLIDAYS:
            self.moment += timedelta(days=1)

    def commit(self, branch, author, message, changes, parents):
        """Writes a commit and returns its mark."""
        self.mark += 1
        seconds = calendar.timegm(self.moment.timetuple())
        who = f"{PEOPLE[author]} {seconds} +0100"
        self.say(f"commit refs/heads/{branch}\nmark :{self.mark}\nauthor {who}\ncommitter {who}\n")
        data = (message + "\n").encode()
        self.say(f"data {len(data)}\n")
        self.out.write(data + b"\n")
        for index, parent in enumerate(parents):
            self.say(f"{'merge' if index else 'from'} :{parent}\n")
        for path, text in sorted(changes.items()):
            data = text.encode()
            self.say(f"M 100644 inline {path}\ndata {len(data)}\n")
            self.out.write(data + b"\n")
        self.say("\n")
        return self.mark


def split(steps, dice):
    """A ticket's commits: what is further inside first, tests at the end."""
    ordered = sorted(steps, key=lambda step: (layer(step.piece.path), step.level))
    count = min(len(ordered), dice.pick((1, 2, 2, 3, 3, 4)))
    size = -(-len(ordered) // count)
    return [ordered[index : index + size] for index in range(0, len(ordered), size)]


class Story:
    def __init__(self, by_path):
        self.by_path = by_path
        self.style = set()
        self.writer = Writer()
        self.head = None

    def changes(self, paths):
        found = {}
        for path in paths:
            text = render(self.by_path[path], self.style)
            if text is not None and self.writer.files.get(path) != text:
                found[path] = text
                self.writer.files[path] = text
        return found

    def apply(self, steps):
        for step in steps:
            step.piece.level = max(step.piece.level, step.level)
            head = self.by_path[step.piece.path][0]
            head.level = max(head.level, 1)
        return self.changes(sorted({step.piece.path for step in steps}))

    def single(self, author, message, changes):
        if changes:
            parents = [self.head] if self.head else []
            self.head = self.writer.commit("main", author, message, changes, parents)

    def bulk(self, style, author, message, time):
        self.style.add(style)
        self.writer.at(time, Dice(style))
        self.single(author, message, self.changes(sorted(self.writer.files)))

    def ticket(self, ticket):
        dice = Dice(f"commits {ticket.number}")
        author = author_of(ticket.area, ticket.number, ticket.time)
        branched = dice.roll() < 0.45
        base = tip = self.head
        brought = {}
        branch = f"baz-{ticket.number}" if branched else "main"
        for part in split(ticket.steps, dice):
            changed = self.apply(part)
            if not changed:
                continue
            brought.update(changed)
            self.writer.at(ticket.time, dice)
            subject = subject_of(part, dice)
            key = f"BAZ-{ticket.number} " if dice.roll() < 0.86 else ""
            tip = self.writer.commit("main" if not branched else "work", author, key + subject, changed, [tip])
        if tip == base:
            return
        self.head = tip
        if branched:
            self.writer.at(ticket.time, dice)
            merger = author_of("shared", ticket.number + 1000, ticket.time)
            self.head = self.writer.commit("main", merger, f"Merge branch '{branch}'", brought, [base, tip])


def tell(story, steps):
    late = [step for queue in steps.values() for step in queue if step.piece.path.startswith(LATE_FILES)]
    for area in steps:
        steps[area] = [step for step in steps[area] if step not in late]
    first = [step for step in steps["shared"] if step.level == 1 and step.piece.path in FIRST]
    steps["shared"] = [step for step in steps["shared"] if step not in first]
    story.single("tomas", "Begin the shop", story.apply(first))
    for ticket in tickets(steps):
        if "sorted" not in story.style and ticket.time >= SORT_IMPORTS_AT:
            story.bulk("sorted", "amara", "Sort imports everywhere", SORT_IMPORTS_AT)
        if "black" not in story.style and ticket.time >= BLACK_AT:
            story.bulk("black", "li", "Run black over everything\n\nNo change in behaviour.", BLACK_AT)
        story.ticket(ticket)
    story.writer.at(1.0, Dice("end"))
    story.single("jonas", "Write down who owns what\n\nAreas and aliases of authors.", story.apply(late))


FIRST = ("bazaar/__init__.py", "bazaar/config.py", "bazaar/app.py", "bazaar/extensions.py", "bazaar/errors.py",
         "bazaar/model_base.py", "bazaar/utils/__init__.py", "bazaar/utils/dates.py", "bazaar/web/__init__.py",
         "wsgi.py", "requirements.txt", ".gitignore")


def git(target, *arguments, data=None):
    done = subprocess.run(["git", "-C", target, *arguments], input=data, check=True, stdout=subprocess.PIPE)
    return done.stdout.decode().strip()


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: make_history.py EMPTY_DIRECTORY")
    target = sys.argv[1]
    os.makedirs(target, exist_ok=True)
    if os.listdir(target):
        sys.exit(f"{target} is not empty")
    areas = read_areas()
    texts = {path: read(path) for path in source_files()}
    by_path = {path: take_apart(path, text, areas) for path, text in texts.items()}
    story = Story(by_path)
    tell(story, schedule([piece for pieces in by_path.values() for piece in pieces]))
    different = sorted(path for path in texts if texts[path] != story.writer.files.get(path, ""))
    if different:
        sys.exit("not reached: " + ", ".join(different))
    git(target, "init", "--quiet", "--initial-branch=main")
    git(target, "config", "core.autocrlf", "false")
    git(target, "fast-import", "--quiet", data=story.writer.out.getvalue())
    git(target, "reset", "--quiet", "--hard", "main")
    listed = git(target, "-c", "core.quotePath=false", "ls-files").splitlines()
    if listed != sorted(path for path in texts if path in story.writer.files) or git(target, "status", "--porcelain"):
        sys.exit("the last commit does not hold the files of this folder")
    if git(target, "branch", "--list", "work"):
        git(target, "branch", "--quiet", "-D", "work")
    print(git(target, "rev-parse", "HEAD"))


if __name__ == "__main__":
    main()
