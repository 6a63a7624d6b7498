"""Authorising and capturing money."""
from bazaar import constants
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.integrations import payment_provider
from bazaar.models import Invoice, Order
from bazaar.repositories.payments import payments
from bazaar.services import notify, order_lifecycle
from bazaar.utils.dates import utcnow


def authorise(payment, method):
    """Asks the provider to set the money aside. In the caller's transaction."""
    answer = payment_provider.authorise(method.provider_token, payment.amount_cents)
    payment.provider_reference = answer.reference
    payment.status = constants.PAYMENT_AUTHORISED if answer.accepted else constants.PAYMENT_FAILED
    return answer.accepted


def capture(payment_id):
    """Takes the money. Payment, invoice and order change together."""
    payment = payments.get(payment_id)
    if payment.status != constants.PAYMENT_AUTHORISED:
        raise Conflict("nothing to capture", status=payment.status)
    if not payment_provider.capture(payment.provider_reference, payment.amount_cents):
        payment.status = constants.PAYMENT_FAILED
        notify.tell(payment.order.user, "payment_failed", number=payment.order.number)
        db.session.commit()
        return payment
    settle(payment)
    db.session.commit()
    return payment


def settle(payment):
    payment.status = constants.PAYMENT_CAPTURED
    payment.captured_at = utcnow()
    if payment.invoice_id:
        from bazaar.services.invoicing import book_payment

        book_payment(db.session.get(Invoice, payment.invoice_id), payment.amount_cents)
    order_lifecycle.mark_paid(db.session.get(Order, payment.order_id))


def handle_provider_event(event):
    """The provider's call-back. Unknown references are ignored, they come from the test shop."""
    payment = payments.by_reference(event.get("reference"))
    if payment is None or payment.status == constants.PAYMENT_CAPTURED:
        return None
    if event.get("kind") == "captured":
        settle(payment)
    elif event.get("kind") == "failed":
        payment.status = constants.PAYMENT_FAILED
    db.session.commit()
    return payment
