"""Reports as CSV."""
from bazaar.errors import NotFound
from bazaar.reports import customers, overdue, project_spend, sales, stock_turnover
from bazaar.utils.csvio import to_csv
from bazaar.utils.dates import today

EXPORTS = {
    "customers": lambda organisation_id: customers.top(500),
    "overdue": lambda organisation_id: overdue.overdue(),
    "projects": project_spend.spend,
    "sales": lambda organisation_id: sales.daily("2000-01-01", today().isoformat()),
    "slow-movers": lambda organisation_id: stock_turnover.slow_movers(),
}


def export(name, organisation_id):
    if name not in EXPORTS:
        raise NotFound("no such report", name=name, known=sorted(EXPORTS))
    rows = EXPORTS[name](organisation_id)
    return to_csv(rows, list(rows[0]) if rows else [])
