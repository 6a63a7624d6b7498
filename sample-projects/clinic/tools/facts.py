"""Writes what Django itself says about tables, keys and URLs to docs/facts.

    python3 tools/facts.py
"""
import csv
import os
import sys

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
OUR_APPS = ("core", "staff", "patients", "scheduling", "records", "pharmacy", "laboratory", "billing", "messaging")
OUR_APPS += ("reporting",)


def models():
    from django.apps import apps

    for model in apps.get_models(include_auto_created=True):
        if model._meta.app_label in OUR_APPS and not model._meta.proxy:
            yield model


def tables():
    return sorted((each._meta.db_table, each._meta.label) for each in models())


def foreign_keys():
    found = []
    for model in models():
        for field in model._meta.local_fields:
            if field.remote_field:
                target = field.target_field
                found.append((model._meta.db_table, field.column, target.model._meta.db_table, target.column))
    return sorted(found)


def patterns(entries, prefix=""):
    for entry in entries:
        text = prefix + str(entry.pattern)
        if hasattr(entry, "url_patterns"):
            yield from patterns(entry.url_patterns, text)
        else:
            view = getattr(entry.callback, "view_class", entry.callback)
            if view.__module__.split(".")[0] in OUR_APPS:
                yield text, f"{view.__module__}.{view.__qualname__}", entry.name or ""


def urls():
    from django.urls import get_resolver

    return sorted(patterns(get_resolver().url_patterns))


def write(name, head, rows):
    with open(os.path.join(HOME, "docs", "facts", name), "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def main():
    import django

    sys.path.insert(0, HOME)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "clinic.settings")
    django.setup()
    write("tables.csv", ("table", "model"), tables())
    write("foreign_keys.csv", ("table", "column", "target_table", "target_column"), foreign_keys())
    write("urls.csv", ("pattern", "view", "name"), urls())


if __name__ == "__main__":
    main()
