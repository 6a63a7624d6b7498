"""What projects planned and spent."""
from bazaar.reports.sql import *  # noqa: F401,F403

SPEND = f"""
SELECT pr.code, pr.name, pr.budget_cents,
       COALESCE(SUM(o.total_cents), 0) AS ordered_cents,
       COALESCE(SUM(i.paid_cents), 0) AS paid_cents,
       (SELECT COUNT(*) FROM project_tasks t WHERE t.project_id = pr.id AND t.status <> 'done') AS open_tasks
FROM projects pr
LEFT JOIN orders o ON o.project_id = pr.id AND o.status IN {LIVE}
LEFT JOIN invoices i ON i.order_id = o.id
WHERE pr.organisation_id = :organisation_id
GROUP BY pr.id, pr.code, pr.name, pr.budget_cents
ORDER BY pr.code
"""


def spend(organisation_id):
    rows = fetch_all(SPEND, organisation_id=organisation_id)
    for row in rows:
        budget = row["budget_cents"]
        row["percent"] = row["ordered_cents"] * 100 // budget if budget else None
    return rows


def approval_times(organisation_id):
    """Who decides, and how often it was no."""
    return fetch_all(
        "SELECT u.full_name, COUNT(a.id) AS asked, "
        "SUM(CASE WHEN a.status = 'refused' THEN 1 ELSE 0 END) AS refused "
        "FROM approvals a JOIN users u ON u.id = a.approver_id "
        "WHERE u.organisation_id = :organisation_id GROUP BY u.full_name ORDER BY u.full_name",
        organisation_id=organisation_id,
    )
