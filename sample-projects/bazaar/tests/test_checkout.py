from bazaar import constants
from bazaar.errors import ApprovalNeeded, Conflict, PaymentRefused
from bazaar.extensions import db
from bazaar.integrations import mail_gateway
from bazaar.models import (
    CreditAccount,
    Invoice,
    Membership,
    Order,
    OutboxMessage,
    Payment,
    PaymentMethod,
    Reservation,
    StockLevel,
    User,
)
from bazaar.services import cancellations, cart, checkout, discounts, refunds
from tests.world import WorldTest


class CheckoutTest(WorldTest):
    def place(self, sku="CHR-HEL", quantity=1):
        cart.add(self.mona, self.variant(sku).id, quantity)
        return checkout.place_order(self.mona)

    def test_one_order_brings_everything_with_it(self):
        order = self.place()
        self.assertEqual(order.status, constants.ORDER_PAID)
        self.assertEqual([line.quantity for line in order.lines], [1])
        self.assertEqual(order.payments[0].status, constants.PAYMENT_CAPTURED)
        self.assertEqual(order.invoices[0].status, constants.INVOICE_PAID)
        self.assertIn("mona@hansa.example", [recipient for recipient, _, _ in mail_gateway.sent])

    def test_the_total_is_goods_and_tax_and_shipping(self):
        order = self.place()
        self.assertEqual(order.subtotal_cents, 24900)
        self.assertEqual(order.tax_cents, 4731)
        self.assertEqual(order.shipping_cents, 490 + 15 * 60)
        self.assertEqual(order.total_cents, 24900 + 4731 + 1390)

    def test_large_orders_are_shipped_for_nothing(self):
        self.assertEqual(self.place(quantity=3).shipping_cents, 0)

    def test_a_refused_card_leaves_nothing_behind(self):
        PaymentMethod.query.update({"provider_token": "refuse-me"})
        db.session.commit()
        with self.assertRaises(PaymentRefused):
            self.place()
        for model in (Order, Payment, Invoice):
            self.assertEqual(model.query.count(), 0)
        self.assertEqual(OutboxMessage.query.filter_by(topic="order_placed").count(), 0)
        self.assertEqual(cart.open_cart(self.mona).status, constants.CART_OPEN)

    def test_an_empty_cart_cannot_be_ordered(self):
        with self.assertRaises(Conflict):
            checkout.place_order(self.mona)

    def test_amounts_above_the_limit_need_an_approval(self):
        Membership.query.update({"spend_limit_cents": 100})
        db.session.commit()
        with self.assertRaises(ApprovalNeeded):
            self.place()

    def test_the_coupon_counts_its_uses(self):
        cart.add(self.mona, self.variant("DSK-MAL").id, 1)
        discounts.apply(self.mona, "welcome5")
        order = checkout.place_order(self.mona)
        self.assertEqual(order.discount_cents, 1995)
        self.assertEqual(order.coupon.used_count, 1)

    def test_reserved_goods_belong_to_the_order(self):
        order = self.place(quantity=4)
        reservation = Reservation.query.filter_by(order_line_id=order.lines[0].id).one()
        self.assertEqual(reservation.status, constants.RESERVATION_COMMITTED)
        level = StockLevel.query.filter_by(variant_id=order.lines[0].variant_id).one()
        self.assertEqual((level.on_hand, level.reserved), (50, 4))

    def test_order_numbers_count_up(self):
        first, second = self.place(), self.place()
        self.assertEqual(int(second.number[-5:]) - int(first.number[-5:]), 1)


class OnAccountTest(WorldTest):
    def setUp(self):
        super().setUp()
        db.session.query(PaymentMethod).delete()
        db.session.commit()
        cart.add(self.mona, self.variant("DSK-MAL").id, 1)

    def test_buying_on_account_uses_the_credit(self):
        order = checkout.place_order(self.mona)
        account = CreditAccount.query.filter_by(organisation_id=order.organisation_id).one()
        self.assertEqual(account.used_cents, order.total_cents)
        self.assertEqual(order.payments[0].status, constants.PAYMENT_PENDING)

    def test_without_credit_nothing_is_sold(self):
        CreditAccount.query.update({"limit_cents": 10})
        db.session.commit()
        with self.assertRaises(PaymentRefused):
            checkout.place_order(self.mona)

    def test_a_transfer_frees_the_credit_again(self):
        from bazaar.services.invoicing import record_transfer

        order = checkout.place_order(self.mona)
        invoice = record_transfer(order.invoices[0].id, order.total_cents)
        self.assertEqual(invoice.status, constants.INVOICE_PAID)
        self.assertEqual(CreditAccount.query.one().used_cents, 0)
        self.assertEqual(db.session.get(Order, order.id).status, constants.ORDER_PAID)


class CancelTest(WorldTest):
    def setUp(self):
        super().setUp()
        cart.add(self.mona, self.variant("CHR-HEL").id, 2)
        self.order = checkout.place_order(self.mona)

    def test_cancelling_gives_stock_and_money_back(self):
        order = cancellations.cancel(self.order.id, "wrong colour")
        self.assertEqual(order.status, constants.ORDER_CANCELLED)
        self.assertEqual(StockLevel.query.filter_by(variant_id=order.lines[0].variant_id).one().reserved, 0)
        self.assertEqual(order.payments[0].status, constants.PAYMENT_REFUNDED)
        self.assertEqual(len(order.invoices[0].credit_notes), 1)

    def test_nothing_is_cancelled_twice(self):
        cancellations.cancel(self.order.id)
        with self.assertRaises(Conflict):
            cancellations.cancel(self.order.id)

    def test_no_more_is_refunded_than_was_paid(self):
        payment = self.order.payments[0]
        refunds.refund(payment.id, 1000, "scratch")
        with self.assertRaises(Conflict):
            refunds.refund(payment.id, payment.amount_cents)

    def test_the_buyer_is_told(self):
        cancellations.cancel(self.order.id)
        message = OutboxMessage.query.filter_by(topic="order_cancelled").one()
        self.assertEqual(message.recipient, db.session.get(User, self.order.user_id).email)
