"""Invoices."""
from bazaar import constants
from bazaar.config import setting
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.models import Invoice, InvoiceLine, OrderLine
from bazaar.repositories.invoices import invoices
from bazaar.utils.dates import days_from_now, today
from bazaar.utils.ids import next_number


def issue(order):
    """An invoice for the whole order, in the caller's transaction."""
    invoice = Invoice(
        number=next_number("INV", "invoices"),
        order_id=order.id,
        organisation_id=order.organisation_id,
        issued_on=today(),
        due_on=days_from_now(setting("INVOICE_DUE_DAYS")),
        tax_cents=order.tax_cents,
        total_cents=order.total_cents,
    )
    for line in db.session.query(OrderLine).filter_by(order_id=order.id).order_by(OrderLine.id):
        invoice.lines.append(
            InvoiceLine(order_line_id=line.id, tax_rate_id=line.tax_rate_id, description=line.description,
                        quantity=line.quantity, total_cents=line.line_total_cents)
        )
    if order.shipping_cents:
        invoice.lines.append(InvoiceLine(description="Shipping", quantity=1, total_cents=order.shipping_cents))
    if order.discount_cents:
        invoice.lines.append(InvoiceLine(description="Discount", quantity=1, total_cents=-order.discount_cents))
    db.session.add(invoice)
    db.session.flush()
    order.record("invoiced", invoice.number)
    return invoice


def book_payment(invoice, amount_cents):
    """Money has come in. In the caller's transaction."""
    from bazaar.services import credit_limits

    if invoice.status == constants.INVOICE_VOID:
        raise Conflict("this invoice is void", number=invoice.number)
    invoice.paid_cents += amount_cents
    if invoice.open_cents <= 0:
        invoice.status = constants.INVOICE_PAID
        invoice.reminder_level = 0
    credit_limits.settle_invoice(invoice, amount_cents)


def record_transfer(invoice_id, amount_cents):
    """A bank transfer typed in by accounting."""
    from bazaar.services.order_lifecycle import mark_paid

    invoice = invoices.get(invoice_id)
    book_payment(invoice, amount_cents)
    if invoice.status == constants.INVOICE_PAID:
        for payment in invoice.order.payments:
            if payment.status == constants.PAYMENT_PENDING:
                payment.status = constants.PAYMENT_CAPTURED
        mark_paid(invoice.order)
    db.session.commit()
    return invoice
