"""What every report needs; made for ``from bazaar.reports.sql import *``."""
from bazaar.extensions import db
from bazaar.utils.dates import day_bounds, iso, today, utcnow
from bazaar.utils.money import format_money
from bazaar.utils.sql import fetch_all, fetch_value, run

__all__ = [
    "db", "day_bounds", "iso", "today", "utcnow", "format_money", "fetch_all", "fetch_value", "run",
    "LIVE", "replace_all",
]

LIVE = "('placed', 'paid', 'packed', 'shipped', 'delivered')"


def replace_all(table, rows):
    """Empties an aggregate table and fills it again."""
    run(f"DELETE FROM {table}")
    for row in rows:
        columns = ", ".join(row)
        values = ", ".join(f":{column}" for column in row)
        run(f"INSERT INTO {table} ({columns}) VALUES ({values})", **row)
    return len(rows)
