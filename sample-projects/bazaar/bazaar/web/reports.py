from flask import Blueprint, Response, g, jsonify, request

from bazaar.reports import customers, overdue, project_spend, runner, sales, stock_turnover
from bazaar.reports.export import export
from bazaar.tasks import reports as report_tasks
from bazaar.utils.dates import days_from_now, iso
from bazaar.web.access import permitted

blueprint = Blueprint("reports", __name__, url_prefix="/reports")


@blueprint.route("/sales")
@permitted("reports")
def daily_sales():
    first = request.args.get("from", iso(days_from_now(-30)))
    last = request.args.get("to", iso(days_from_now(0)))
    return jsonify(sales.daily(first, last))


@blueprint.route("/best-sellers")
@permitted("reports")
def best_sellers():
    return jsonify(sales.best_sellers(request.args.get("since", iso(days_from_now(-90)))))


@blueprint.route("/customers")
@permitted("reports")
def top_customers():
    return jsonify(customers.top(request.args.get("limit", 10, type=int)))


@blueprint.route("/stock")
@permitted("reports")
def stock():
    return jsonify({"slow": stock_turnover.slow_movers(), "value": stock_turnover.value_of_stock()})


@blueprint.route("/overdue")
@permitted("reports")
def overdue_invoices():
    return jsonify({"drawers": overdue.by_age(), "invoices": overdue.overdue()})


@blueprint.route("/projects")
@permitted("reports")
def projects():
    return jsonify(project_spend.spend(g.current_user.organisation_id))


@blueprint.route("/export/<name>.csv")
@permitted("reports")
def download(name):
    return Response(export(name, g.current_user.organisation_id), mimetype="text/csv")


@blueprint.route("/runs")
@permitted("reports")
def runs():
    return jsonify([{"report": row.report, "rows": row.row_count, "error": row.error} for row in runner.last_runs()])


@blueprint.route("/refresh/<name>", methods=["POST"])
@permitted("reports")
def refresh(name):
    report_tasks.refresh.delay(name)
    return "", 202
