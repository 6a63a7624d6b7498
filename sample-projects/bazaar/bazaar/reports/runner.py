"""Runs reports and keeps a book about it."""
from bazaar.extensions import db
from bazaar.models import ReportRun
from bazaar.reports import customers, sales, stock_turnover
from bazaar.utils.dates import utcnow

REFRESHERS = {
    "daily_sales": sales.refresh,
    "customer_value": customers.refresh,
    "stock_turnover": stock_turnover.refresh,
}

NAMES = tuple(sorted(REFRESHERS))


def run(name):
    """The number of rows written. A failure is written down and passed on."""
    row = ReportRun(report=name)
    db.session.add(row)
    db.session.commit()
    try:
        row.row_count = REFRESHERS[name]()
        row.finished_at = utcnow()
        db.session.commit()
    except Exception as problem:
        db.session.rollback()
        row.error = str(problem)[:500]
        row.finished_at = utcnow()
        db.session.commit()
        raise
    return row.row_count


def last_runs(limit=20):
    return db.session.query(ReportRun).order_by(ReportRun.id.desc()).limit(limit).all()
