"""Cancelling an order: checkout backwards, again in one transaction."""
from bazaar import constants
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.models import Coupon, Invoice, Payment, StockMovement
from bazaar.repositories.orders import orders
from bazaar.services import credit_limits, credit_notes, notify, order_lifecycle, refunds, reservations
from bazaar.utils.audit import audit


def cancel(order_id, reason=""):
    order = orders.get(order_id)
    if not order.is_cancellable:
        raise Conflict("it is too late to cancel", status=order.status)
    try:
        order_lifecycle.advance(order, constants.ORDER_CANCELLED)
        for line in order.lines:
            for reservation in reservations.release_order_line(line):
                db.session.add(
                    StockMovement(variant_id=line.variant_id, warehouse_id=reservation.warehouse_id,
                                  order_id=order.id, kind="cancelled", quantity=reservation.quantity)
                )
        _undo_money(order, reason)
        if order.coupon_id:
            Coupon.query.filter_by(id=order.coupon_id).update({"used_count": Coupon.used_count - 1})
        if order.project_id:
            from bazaar.services.budgets import unbook_order

            unbook_order(order)
        notify.tell(order.user, "order_cancelled", number=order.number, reason=reason)
        audit("order.cancelled", order.number, reason=reason)
        db.session.commit()
    except Exception:
        db.session.rollback()
        raise
    return order


def _undo_money(order, reason):
    for invoice in db.session.query(Invoice).filter_by(order_id=order.id):
        if invoice.paid_cents == 0:
            invoice.status = constants.INVOICE_VOID
        else:
            credit_notes.issue(invoice, invoice.total_cents, reason)
    for payment in db.session.query(Payment).filter_by(order_id=order.id):
        if payment.status == constants.PAYMENT_CAPTURED:
            refunds.refund_in_transaction(payment, payment.amount_cents, reason)
        else:
            payment.status = constants.PAYMENT_FAILED
    credit_limits.give_back(order)
