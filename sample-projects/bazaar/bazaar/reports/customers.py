"""What customers are worth."""
from bazaar.reports.sql import *  # noqa: F401,F403

VALUE = f"""
SELECT g.id AS organisation_id, g.name AS organisation_name,
       COUNT(o.id) AS order_count,
       COALESCE(SUM(o.total_cents), 0) AS revenue_cents,
       COALESCE((SELECT SUM(i.total_cents - i.paid_cents) FROM invoices i
                 WHERE i.organisation_id = g.id AND i.status IN ('open', 'overdue')), 0) AS open_cents,
       MAX(o.placed_at) AS last_order_at
FROM organisations g
LEFT JOIN orders o ON o.organisation_id = g.id AND o.status IN {LIVE}
GROUP BY g.id, g.name
ORDER BY g.id
"""

SLEEPING = """
SELECT g.name, u.email, MAX(o.placed_at) AS last_order_at
FROM organisations g
JOIN users u ON u.organisation_id = g.id
JOIN orders o ON o.organisation_id = g.id
WHERE g.is_active AND u.is_active
GROUP BY g.name, u.email
HAVING MAX(o.placed_at) < :before
ORDER BY last_order_at
"""


def refresh():
    return replace_all("report_customer_value", fetch_all(VALUE))


def top(limit=10):
    return fetch_all(
        f"SELECT * FROM report_customer_value ORDER BY revenue_cents DESC LIMIT {int(limit)}"
    )


def sleeping(before):
    """Customers who used to buy."""
    return fetch_all(SLEEPING, before=before)


def payment_morale():
    """Days from invoice to payment, by customer. One of the four slowest queries that we have."""
    return fetch_all(
        "SELECT g.name, COUNT(i.id) AS invoices, MAX(p.captured_at) AS last_paid_at "
        "FROM organisations g JOIN invoices i ON i.organisation_id = g.id "
        "JOIN payments p ON p.invoice_id = i.id AND p.status = 'captured' "
        "GROUP BY g.name ORDER BY invoices DESC"
    )
