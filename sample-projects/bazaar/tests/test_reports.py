"""Reports and reminders."""
from datetime import timedelta

from bazaar.extensions import db
from bazaar.models import Invoice, OutboxMessage, ReportRun
from bazaar.reports import customers, overdue, runner, sales, stock_turnover
from bazaar.services import cart, checkout, dunning
from bazaar.tasks import reports as report_tasks
from bazaar.utils.dates import today
from tests.world import WorldTest


class ReportTest(WorldTest):
    def setUp(self):
        super().setUp()
        cart.add(self.mona, self.variant("CHR-HEL").id, 5)
        self.order = checkout.place_order(self.mona)

    def test_the_nightly_run_fills_all_aggregates(self):
        self.assertEqual(report_tasks.nightly(), {"customer_value": 1, "daily_sales": 1, "stock_turnover": 5})
        self.assertEqual(ReportRun.query.count(), 3)

    def test_sales_agree_with_the_orders(self):
        runner.run("daily_sales")
        rows = sales.daily(today().isoformat(), today().isoformat())
        self.assertEqual(rows[0]["revenue_cents"], self.order.total_cents)

    def test_customers_are_ranked_by_revenue(self):
        runner.run("customer_value")
        self.assertEqual(customers.top()[0]["organisation_name"], "Hansa Logistik")

    def test_cover_is_counted_in_days(self):
        runner.run("stock_turnover")
        slow = {row["sku"]: row["days_of_cover"] for row in stock_turnover.slow_movers(0)}
        self.assertEqual(slow["CHR-HEL"], 50 * 90 // 5)

    def test_old_debts_lie_in_the_last_drawer(self):
        Invoice.query.update({"due_on": today() - timedelta(days=100), "paid_cents": 0, "status": "open"})
        db.session.commit()
        self.assertEqual(overdue.by_age()["older"], self.order.total_cents)
        self.assertEqual(dunning.remind(), 1)
        self.assertEqual(OutboxMessage.query.filter_by(topic="reminder_1").count(), 1)
