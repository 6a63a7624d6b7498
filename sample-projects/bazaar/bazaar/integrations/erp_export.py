"""Orders and invoices for the accountants' ERP, as files in a folder. The format is theirs."""
import os

from sqlalchemy import text

from bazaar.config import setting
from bazaar.extensions import db
from bazaar.utils.csvio import to_csv

ORDERS = """
SELECT o.number, o.placed_at, g.name AS customer, g.vat_number, i.number AS invoice,
       l.description, l.quantity, l.line_total_cents, t.basis_points
FROM orders o
JOIN organisations g ON g.id = o.organisation_id
JOIN order_lines l ON l.order_id = o.id
LEFT JOIN invoices i ON i.order_id = o.id
LEFT JOIN tax_rates t ON t.id = l.tax_rate_id
WHERE o.status <> 'cancelled' AND o.placed_at >= :since
ORDER BY o.number, l.id
"""


def rows(since):
    return [dict(row._mapping) for row in db.session.execute(text(ORDERS), {"since": since})]


def write(since):
    """The path of the file, or None when there is nothing to tell."""
    lines = rows(since)
    if not lines:
        return None
    folder = setting("ERP_DROP_FOLDER")
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, f"orders-{since:%Y%m%d}.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write(to_csv(lines, list(lines[0])))
    return path
