"""From cart to order.

Everything happens in one transaction: order, lines, stock, payment, invoice, budget and the messages. This
is the oldest promise of the shop (an order is complete or it is not there) and the reason why nobody likes
to touch this file.
"""
import logging

from bazaar import constants
from bazaar.errors import PaymentRefused
from bazaar.extensions import db
from bazaar.models import Order, OrderLine, OutboxMessage, Payment, Project, StockLevel, StockMovement
from bazaar.repositories.invoices import invoices
from bazaar.repositories.payments import payments
from bazaar.services import credit_limits, discounts, invoicing, reservations
from bazaar.services import checkout_validation as validation
from bazaar.services.cart import open_cart
from bazaar.services.cart_totals import totals
from bazaar.utils.audit import audit
from bazaar.utils.dates import utcnow
from bazaar.utils.ids import next_number

log = logging.getLogger(__name__)


def place_order(user, method_id=None, cart=None):
    """Orders the user's cart and returns the order. Nothing is written when it fails."""
    cart = cart or open_cart(user)
    validation.check_cart(cart)
    validation.check_stock(cart)
    billing, shipping = validation.check_addresses(cart)
    sums = totals(cart, shipping.country)
    validation.check_approval(cart, user, sums.total_cents)
    validation.check_budget(cart, sums.total_cents)
    try:
        order = _write_order(cart, user, sums, billing, shipping)
        _write_lines(order, cart, shipping.country)
        _take_stock(order, cart)
        payment = _write_payment(order, method_id)
        invoice = invoicing.issue(order)
        payment.invoice_id = invoice.id
        discounts.redeem(cart.coupon)
        _spend_budget(order)
        cart.status = constants.CART_ORDERED
        _write_messages(order)
        audit("order.placed", order.number, total=order.total_cents)
        db.session.commit()
    except Exception:
        db.session.rollback()
        raise
    _after_commit(order)
    return order


def _write_order(cart, user, sums, billing, shipping):
    order = Order(
        number=next_number("ORD", "orders"),
        organisation_id=cart.organisation_id,
        user_id=user.id,
        cart_id=cart.id,
        project_id=cart.project_id,
        coupon_id=cart.coupon_id,
        billing_address_id=billing.id,
        shipping_address_id=shipping.id,
        currency=cart.organisation.currency,
        placed_at=utcnow(),
        **sums.as_dict(),
    )
    order.record("placed", user_id=user.id)
    db.session.add(order)
    db.session.flush()
    return order


def _write_lines(order, cart, country):
    for line in cart.lines:
        rate = invoices.tax_rate(country, line.variant.product.tax_code)
        order_line = OrderLine(
            order_id=order.id,
            variant_id=line.variant_id,
            tax_rate_id=rate.id if rate else None,
            description=f"{line.variant.sku} {line.variant.name}",
            quantity=line.quantity,
            unit_price_cents=line.unit_price_cents,
            line_total_cents=line.quantity * line.unit_price_cents,
        )
        db.session.add(order_line)
        db.session.flush()
        reservations.commit_line(line, order_line)
    db.session.refresh(order)


def _take_stock(order, cart):
    """Reserved stays reserved until the parcel leaves; the movement is only a note for the warehouse."""
    for line in order.lines:
        level = (
            db.session.query(StockLevel)
            .filter(StockLevel.variant_id == line.variant_id)
            .order_by(StockLevel.reserved.desc())
            .first()
        )
        level.touch()
        db.session.add(
            StockMovement(variant_id=line.variant_id, warehouse_id=level.warehouse_id, order_id=order.id,
                          user_id=order.user_id, kind="ordered", quantity=-line.quantity)
        )


def _write_payment(order, method_id):
    from bazaar.services.payment_capture import authorise

    method = payments.default_method(order.organisation_id)
    if method_id:
        from bazaar.services.payment_methods import method_of

        method = method_of(order.organisation_id, method_id)
    payment = Payment(order_id=order.id, method_id=method.id if method else None,
                      amount_cents=order.total_cents)
    db.session.add(payment)
    if method is None or method.kind == "account":
        credit_limits.use(order)
        payment.status = constants.PAYMENT_PENDING
    elif not authorise(payment, method):
        raise PaymentRefused("the payment was refused", method=method.label)
    db.session.flush()
    return payment


def _spend_budget(order):
    from bazaar.services.budgets import book_order

    if order.project_id:
        project = db.session.get(Project, order.project_id)
        book_order(project, order)


def _write_messages(order):
    """Straight into the outbox, so that a message can never belong to an order that was rolled back."""
    import json

    db.session.add(
        OutboxMessage(recipient=order.user.email, topic="order_placed", locale=order.user.locale,
                      payload_json=json.dumps({"number": order.number, "total_cents": order.total_cents}))
    )


def _after_commit(order):
    from bazaar.tasks.mail import send_waiting
    from bazaar.tasks.payments import capture_payment

    for payment in order.payments:
        if payment.status == constants.PAYMENT_AUTHORISED:
            capture_payment.delay(payment.id)
    send_waiting.delay()
    log.info("order %s placed", order.number)
