"""Giving money back."""
from bazaar import constants
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.integrations import payment_provider
from bazaar.models import Invoice, Refund
from bazaar.repositories.payments import payments
from bazaar.services import notify
from bazaar.utils.audit import audit


def refund(payment_id, amount_cents, reason=""):
    payment = payments.get(payment_id)
    row = refund_in_transaction(payment, amount_cents, reason)
    notify.tell(payment.order.user, "refunded", number=payment.order.number, amount_cents=amount_cents)
    db.session.commit()
    return row


def refund_in_transaction(payment, amount_cents, reason):
    """Refund, payment, invoice and credit note belong together."""
    from bazaar.services import credit_notes

    left = payment.amount_cents - payments.refunded_cents(payment.id)
    if amount_cents > left:
        raise Conflict("more than was paid", left_cents=left)
    payment_provider.refund(payment.provider_reference, amount_cents)
    row = Refund(payment_id=payment.id, amount_cents=amount_cents, reason=reason)
    if payment.invoice_id:
        invoice = db.session.get(Invoice, payment.invoice_id)
        note = credit_notes.find_or_issue(invoice, amount_cents, reason)
        row.credit_note_id = note.id
        invoice.paid_cents -= amount_cents
    if amount_cents == left:
        payment.status = constants.PAYMENT_REFUNDED
    db.session.add(row)
    audit("payment.refunded", payment.id, amount=amount_cents, reason=reason)
    return row
