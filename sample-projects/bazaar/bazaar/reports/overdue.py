"""Invoices that nobody has paid, by age."""
from bazaar.reports.sql import *  # noqa: F401,F403

OVERDUE = """
SELECT i.number, g.name, i.due_on, i.total_cents - i.paid_cents AS open_cents, i.reminder_level
FROM invoices i
JOIN organisations g ON g.id = i.organisation_id
WHERE i.status IN ('open', 'overdue') AND i.due_on < :day
ORDER BY i.due_on, i.number
"""


def overdue(day=None):
    return fetch_all(OVERDUE, day=iso(day or today()))


def by_age(day=None):
    """Open amounts in the accountants' four drawers."""
    from bazaar.utils.dates import parse_date

    day = day or today()
    drawers = {"0-30": 0, "31-60": 0, "61-90": 0, "older": 0}
    for row in overdue(day):
        due = row["due_on"]
        age = (day - (parse_date(due) if isinstance(due, str) else due)).days
        if age <= 30:
            drawers["0-30"] += row["open_cents"]
        elif age <= 60:
            drawers["31-60"] += row["open_cents"]
        elif age <= 90:
            drawers["61-90"] += row["open_cents"]
        else:
            drawers["older"] += row["open_cents"]
    return drawers
