"""Messages."""
from bazaar import constants
from bazaar.extensions import db
from bazaar.integrations import mail_gateway
from bazaar.services import delivery, notify
from bazaar.utils.dates import utcnow
from tests.world import WorldTest


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
