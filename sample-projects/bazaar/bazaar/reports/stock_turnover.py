"""How fast the warehouse turns over."""
from bazaar.reports.sql import *  # noqa: F401,F403

SOLD = f"""
SELECT v.sku,
       COALESCE((SELECT SUM(l.quantity) FROM order_lines l JOIN orders o ON o.id = l.order_id
                 WHERE l.variant_id = v.id AND o.status IN {LIVE}), 0) AS sold_quantity,
       COALESCE((SELECT SUM(s.on_hand) FROM stock_levels s WHERE s.variant_id = v.id), 0) AS on_hand
FROM product_variants v
ORDER BY v.sku
"""

OBSERVED_DAYS = 90


def refresh():
    rows = fetch_all(SOLD)
    for row in rows:
        sold = row["sold_quantity"]
        row["days_of_cover"] = row["on_hand"] * OBSERVED_DAYS // sold if sold else None
    return replace_all("report_stock_turnover", rows)


def slow_movers(days=180):
    return fetch_all(
        "SELECT sku, on_hand, days_of_cover FROM report_stock_turnover "
        "WHERE on_hand > 0 AND (days_of_cover IS NULL OR days_of_cover > :days) ORDER BY on_hand DESC",
        days=days,
    )


def value_of_stock():
    return fetch_all(
        "SELECT w.code, SUM(s.on_hand * v.list_price_cents) AS value_cents "
        "FROM stock_levels s JOIN warehouses w ON w.id = s.warehouse_id "
        "JOIN product_variants v ON v.id = s.variant_id GROUP BY w.code ORDER BY w.code"
    )
