#!/usr/bin/env python3
"""Holds what Seamwright says of a Python tree against CPython's own parser.

    src/benchmarks/oracle/python_facts.py TREE [--root FOLDER]... [--misses 10]

A second witness, not the truth: it shares no code with the importer and knows much less.
Compared are
  imports  pairs of files; `from a.b import c` points at module a.b.c if there is such a
           file, else at a.b
  keys     each ForeignKey or OneToOneField written in a class outside of tests: is there a
           foreign key declared at that line?
  tables   each class with a literal `__tablename__` or Meta.db_table: is there that table?
  routes   each `@….route(…)`, `add_url_rule(…)`, `path(…, view)`: is there a route at that line?
--root names a folder from which absolute imports start; the tree itself always is one.
Files that this Python cannot parse are left out on both sides.
"""

import argparse
import ast
import csv
import io
import pathlib
import re
import subprocess
import warnings

LAUNCHER = pathlib.Path(__file__).resolve().parents[3] / "seamwright"
TEST = re.compile(r"(^|/)(tests?|testing|unittests?|test_utils|testutils)/|(^|/)(test_[^/]*|[^/]*_tests?|tests|conftest)\.py$")
MIGRATION = re.compile(r"(^|/)(migrations|alembic)/")


def product(tree, kind):
    """The facts of one kind, as the program prints them."""
    command = [LAUNCHER, "facts", tree, "--kind", kind, "--format", "csv"]
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return list(csv.DictReader(io.StringIO(text)))


def parsed(tree):
    """Every module of the tree that can be parsed, by path."""
    modules = {}
    for path in sorted(tree.rglob("*.py")):
        try:
            modules[path.relative_to(tree).as_posix()] = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError, RecursionError):
            pass
    return modules


def names(modules, roots):
    """Paths by dotted name; a nearer root comes first, a package hides a module."""
    found = {}
    for root in roots:
        prefix = "" if root == "." else root.strip("/") + "/"
        for path in sorted(modules, key=lambda each: not each.endswith("/__init__.py")):
            if path.startswith(prefix):
                dotted = path[len(prefix) : -3].removesuffix("/__init__").replace("/", ".")
                found.setdefault(dotted, path)
    return found


def imports(modules, found):
    pairs = set()
    for path, tree in modules.items():
        folder = path.rpartition("/")[0].split("/") if "/" in path else []
        for node in ast.walk(tree):
            targets = []
            if isinstance(node, ast.Import):
                targets = [found.get(alias.name) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    targets.append(target(node, alias.name, folder, modules, found))
            pairs.update((path, to) for to in targets if to and to != path)
    return pairs


def target(node, name, folder, modules, found):
    if node.level == 0:
        return found.get(f"{node.module}.{name}") or found.get(node.module)
    base = folder[: len(folder) - node.level + 1] + (node.module or "").split(".")
    base = "/".join(part for part in base if part)
    for key in (f"{base}/{name}", base):
        for path in (f"{key}/__init__.py", f"{key}.py"):
            if path.lstrip("/") in modules:
                return path.lstrip("/")
    return None


def last(node):
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def keys(path, tree):
    """Lines of the keys that classes declare; a class among fields or columns only."""
    for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        for statement in owner.body:
            value = getattr(statement, "value", None)
            if isinstance(statement, (ast.Assign, ast.AnnAssign)) and isinstance(value, ast.Call):
                if last(value.func) in ("ForeignKey", "OneToOneField"):
                    yield path, statement.lineno
                elif last(value.func) in ("Column", "mapped_column"):
                    for inner in ast.walk(value):
                        if isinstance(inner, ast.Call) and last(inner.func) == "ForeignKey":
                            yield path, inner.lineno


def tables(tree):
    for owner in (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)):
        for statement in owner.body:
            inner = statement.body if isinstance(statement, ast.ClassDef) else [statement]
            for each in inner:
                if isinstance(each, ast.Assign) and isinstance(each.value, ast.Constant):
                    if last(each.targets[0]) in ("__tablename__", "db_table"):
                        yield str(each.value.value).strip('"').lower()


def routes(path, tree):
    for node in ast.walk(tree):
        for decorator in getattr(node, "decorator_list", []):
            if isinstance(decorator, ast.Call) and last(decorator.func) == "route":
                yield path, decorator.lineno
        if isinstance(node, ast.Call):
            name = last(node.func)
            included = len(node.args) > 1 and isinstance(node.args[1], ast.Call)
            included = included and last(node.args[1].func) == "include"
            plain = isinstance(node.func, ast.Name) and name in ("path", "re_path", "url")
            if name == "add_url_rule" or (plain and len(node.args) > 1 and not included):
                yield path, node.lineno


def report(what, expected, given, exact, most):
    missed = sorted(expected - given)
    more = len(given - expected) if exact else 0
    recall = 1 - len(missed) / len(expected) if expected else 1
    precision = f"{1 - more / len(given):.4f}" if exact and given else "-"
    print(f"| {what} | {len(expected)} | {len(given)} | {recall:.4f} | {precision} |")
    for each in missed[:most]:
        print(f"|   missed | {each} | | | |")


def main():
    warnings.simplefilter("ignore")
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tree", type=pathlib.Path)
    parser.add_argument("--root", action="append", default=[])
    parser.add_argument("--misses", type=int, default=10)
    given = parser.parse_args()
    tree = given.tree.resolve()
    modules = parsed(tree)
    deployed = {p: t for p, t in modules.items() if not TEST.search(p) and not MIGRATION.search(p)}

    print("| what | witness | product | recall | precision |\n|---|---:|---:|---:|---:|")
    found = names(modules, given.root + ["."])
    pairs = {(row["from_path"], row["to_path"]) for row in product(tree, "imports")}
    pairs = {pair for pair in pairs if pair[0] in modules and pair[1] in modules}
    report("imports", imports(modules, found), pairs, True, given.misses)

    declared = {(row["declared_in"], int(row["line"])) for row in product(tree, "foreign-keys")}
    written = {key for path, each in deployed.items() for key in keys(path, each)}
    report("keys", written, declared, False, given.misses)

    known = {row["table"].rpartition(".")[2] for row in product(tree, "tables")}
    literal = {name for each in deployed.values() for name in tables(each)}
    report("tables", literal, known, False, given.misses)

    answered = {(row["declared_in"], int(row["line"])) for row in product(tree, "routes")}
    asked = {route for path, each in deployed.items() for route in routes(path, each)}
    report("routes", asked, answered, False, given.misses)


if __name__ == "__main__":
    main()
