"""What is written beside the code agrees with it."""
import csv
import os
import re
import unittest

from bazaar import models  # noqa: F401
from bazaar.extensions import db

HOME = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def read(path):
    with open(os.path.join(HOME, path), encoding="utf-8") as file:
        return file.read()


class AreasTest(unittest.TestCase):
    def setUp(self):
        rows = csv.DictReader(read("docs/areas.csv").splitlines())
        self.areas = {row["path_or_table"]: row["area"] for row in rows}

    def test_every_module_has_an_area(self):
        modules = {
            os.path.relpath(os.path.join(folder, name), HOME).replace(os.sep, "/")
            for folder, _, names in os.walk(HOME)
            for name in names
            if name.endswith(".py")
        }
        self.assertEqual(modules, {name for name in self.areas if name.endswith(".py")})

    def test_every_table_has_an_area(self):
        tables = set(re.findall(r"CREATE (?:TABLE|VIEW) (\w+)", read("schema.sql")))
        self.assertEqual(tables, {name for name in self.areas if not name.endswith(".py")})


class SchemaTest(unittest.TestCase):
    def setUp(self):
        self.columns = {}
        for table, body in re.findall(r"CREATE TABLE (\w+) \((.*?)\n\);", read("schema.sql"), re.S):
            self.columns[table] = set(re.findall(r"^    (?!CONSTRAINT)(\w+) ", body, re.M))

    def test_schema_and_models_differ_only_where_we_know(self):
        known = db.Model.metadata.tables
        self.assertEqual(set(self.columns) - set(known), {"legacy_fax_orders"})
        for name, table in known.items():
            surplus = {"sap_customer_no"} if name == "organisations" else set()
            self.assertEqual(self.columns[name], {column.name for column in table.columns} | surplus, name)

    def test_every_foreign_key_of_the_models_is_in_the_schema(self):
        pattern = r"ALTER TABLE (\w+)\n.*FOREIGN KEY \((\w+)\) REFERENCES (\w+)"
        written = set(re.findall(pattern, read("schema.sql")))
        declared = {
            (table.name, key.parent.name, key.column.table.name)
            for table in db.Model.metadata.tables.values()
            for key in table.foreign_keys
        }
        self.assertEqual(written - declared, {("legacy_fax_orders", "order_id", "orders")})
        self.assertEqual(declared - written, set())
