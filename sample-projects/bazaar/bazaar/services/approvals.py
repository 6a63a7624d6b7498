"""Asking for permission to spend."""
from bazaar import constants
from bazaar.errors import Conflict, Forbidden
from bazaar.extensions import db
from bazaar.models import Approval, Cart
from bazaar.repositories.organisations import organisations
from bazaar.repositories.projects import approvals
from bazaar.services import notify
from bazaar.services.cart import open_cart
from bazaar.services.cart_totals import totals
from bazaar.utils.audit import audit
from bazaar.utils.dates import utcnow


def request(user):
    """Freezes the cart until somebody has decided."""
    cart = open_cart(user)
    if not cart.lines:
        raise Conflict("the cart is empty")
    approver = organisations.approver_of(user)
    if approver is None:
        raise Conflict("there is nobody to ask")
    amount = totals(cart).total_cents
    approval = Approval(cart_id=cart.id, project_id=cart.project_id, requested_by_id=user.id,
                        approver_id=approver.id, amount_cents=amount)
    cart.status = constants.CART_AWAITING_APPROVAL
    db.session.add(approval)
    notify.tell(approver, "approval_requested", requester=user.full_name, amount_cents=amount)
    db.session.commit()
    return approval


def grant(approver, approval_id):
    """A granted cart is ordered at once, by the one who asked."""
    from bazaar.services.checkout import place_order

    approval = _open(approver, approval_id)
    approval.status = constants.APPROVAL_GRANTED
    approval.decided_at = utcnow()
    audit("approval.granted", approval.id, amount=approval.amount_cents)
    db.session.flush()
    return place_order(approval.requested_by, cart=approval.cart)


def refuse(approver, approval_id, reason):
    approval = _open(approver, approval_id)
    approval.status = constants.APPROVAL_REFUSED
    approval.reason = reason
    approval.decided_at = utcnow()
    Cart.query.filter_by(id=approval.cart_id).update({"status": constants.CART_OPEN})
    notify.tell(approval.requested_by, "approval_refused", reason=reason)
    db.session.commit()
    return approval


def _open(approver, approval_id):
    approval = approvals.get(approval_id)
    if approval.approver_id != approver.id:
        raise Forbidden("this is not yours to decide")
    if approval.status != constants.APPROVAL_OPEN:
        raise Conflict("this was decided already", status=approval.status)
    return approval
