"""Sign-in, messages, search and reports."""
from datetime import timedelta

from bazaar import constants
from bazaar.errors import Unauthenticated
from bazaar.extensions import db
from bazaar.integrations import mail_gateway
from bazaar.models import AuthSession, Invoice, OutboxMessage, ReportRun, SearchTerm
from bazaar.reports import customers, overdue, runner, sales, stock_turnover
from bazaar.services import cart, catalogue, checkout, delivery, dunning, login, notify, passwords, search_query
from bazaar.tasks import cleanup
from bazaar.tasks import reports as report_tasks
from bazaar.tasks.search import reindex_all
from bazaar.utils.dates import today, utcnow
from tests.world import WorldTest


class LoginTest(WorldTest):
    def test_the_token_belongs_to_the_user(self):
        token = login.sign_in("mona@hansa.example", "correct horse")
        self.assertEqual(login.user_of_token(token).id, self.mona.id)

    def test_too_many_failures_lock_the_door(self):
        for _ in range(5):
            with self.assertRaises(Unauthenticated):
                login.sign_in("mona@hansa.example", "wrong")
        with self.assertRaises(Unauthenticated) as caught:
            login.sign_in("mona@hansa.example", "correct horse")
        self.assertIn("too many", caught.exception.message)

    def test_a_new_password_ends_all_sessions(self):
        token = login.sign_in("mona@hansa.example", "correct horse")
        passwords.change_password(self.mona, "correct horse", "battery staple")
        self.assertIsNone(login.user_of_token(token))

    def test_expired_sessions_are_forgotten(self):
        login.sign_in("mona@hansa.example", "correct horse")
        AuthSession.query.update({"expires_at": utcnow() - timedelta(hours=1)})
        db.session.commit()
        self.assertEqual(cleanup.forget_old_things()["sessions"], 1)


class NotificationTest(WorldTest):
    def test_nobody_hears_what_he_does_not_want(self):
        notify.set_preference("mona@hansa.example", "welcome", False)
        self.assertIsNone(notify.tell(self.mona, "welcome"))

    def test_the_template_of_the_language_is_used(self):
        notify.tell_address("jan@hansa.example", "order_placed", locale="de", number="ORD-1", total_cents=1250)
        db.session.commit()
        delivery.send_waiting()
        recipient, subject, body = mail_gateway.sent[-1]
        self.assertEqual(subject, "Ihre Bestellung ORD-1")
        self.assertIn("12.50 EUR", body)

    def test_a_broken_gateway_postpones(self):
        message = notify.tell(self.mona, "welcome")
        db.session.flush()
        delivery.postpone(message, "no line")
        self.assertGreater(message.send_after, utcnow())
        for _ in range(4):
            delivery.postpone(message, "no line")
        self.assertEqual(message.status, constants.OUTBOX_FAILED)


class SearchTest(WorldTest):
    def test_titles_weigh_more_than_texts(self):
        hits = search_query.search("chair")
        self.assertEqual(hits[0]["title"], "Office chair Helsinki")

    def test_what_is_withdrawn_is_no_longer_found(self):
        product_id = search_query.search("whiteboard")[0]["id"]
        catalogue.publish(product_id, False)
        self.assertEqual(search_query.search("whiteboard"), [])

    def test_beginnings_are_completed(self):
        self.assertIn("helsinki", search_query.suggest("hel"))

    def test_the_index_can_be_built_anew(self):
        before = SearchTerm.query.count()
        db.session.query(SearchTerm).delete()
        db.session.commit()
        reindex_all()
        self.assertEqual(SearchTerm.query.count(), before)


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
