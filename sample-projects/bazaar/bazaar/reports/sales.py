"""Sales by day."""
from bazaar.reports.sql import *  # noqa: F401,F403

BY_DAY = f"""
SELECT DATE(o.placed_at) AS day, o.currency,
       COUNT(DISTINCT o.id) AS order_count,
       SUM(o.total_cents) AS revenue_cents,
       COALESCE(SUM(r.amount_cents), 0) AS refunded_cents
FROM orders o
LEFT JOIN payments p ON p.order_id = o.id
LEFT JOIN refunds r ON r.payment_id = p.id
WHERE o.status IN {LIVE}
GROUP BY DATE(o.placed_at), o.currency
ORDER BY 1, 2
"""

BEST_SELLERS = f"""
SELECT v.sku, p.name, c.name AS category, SUM(l.quantity) AS quantity,
       SUM(l.line_total_cents) AS revenue_cents
FROM order_lines l
JOIN orders o ON o.id = l.order_id
JOIN product_variants v ON v.id = l.variant_id
JOIN products p ON p.id = v.product_id
LEFT JOIN product_categories pc ON pc.product_id = p.id
LEFT JOIN categories c ON c.id = pc.category_id
WHERE o.status IN {LIVE} AND o.placed_at >= :since
GROUP BY v.sku, p.name, c.name
ORDER BY revenue_cents DESC
LIMIT 25
"""


def refresh():
    return replace_all("report_daily_sales", fetch_all(BY_DAY))


def best_sellers(since):
    return fetch_all(BEST_SELLERS, since=since)


def daily(first, last):
    return fetch_all(
        "SELECT day, currency, order_count, revenue_cents, refunded_cents FROM report_daily_sales "
        "WHERE day BETWEEN :first AND :last ORDER BY day, currency",
        first=first,
        last=last,
    )


def revenue_of(day):
    start, end = day_bounds(day)
    cents = fetch_value(
        f"SELECT COALESCE(SUM(total_cents), 0) FROM orders WHERE status IN {LIVE} "
        "AND placed_at >= :start AND placed_at < :end",
        start=start,
        end=end,
    )
    return format_money(cents)
