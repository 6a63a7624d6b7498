"""Everything that can be wrong with a cart before money moves."""
from bazaar import constants
from bazaar.config import setting
from bazaar.errors import ApprovalNeeded, Conflict, OutOfStock
from bazaar.repositories.organisations import organisations
from bazaar.repositories.projects import approvals
from bazaar.repositories.stock import stock
from bazaar.services.membership import may_spend


def check_cart(cart):
    if not cart.lines:
        raise Conflict("the cart is empty")
    if cart.status not in (constants.CART_OPEN, constants.CART_AWAITING_APPROVAL):
        raise Conflict("this cart was ordered already", status=cart.status)
    for line in cart.lines:
        if not line.variant.product.is_published:
            raise Conflict("no longer for sale", sku=line.variant.sku)


def check_stock(cart):
    short = {}
    for line in cart.lines:
        held = sum(reservation.quantity for reservation in stock.held_for_line(line.id))
        available = held + stock.available(line.variant_id)
        if available < line.quantity:
            short[line.variant.sku] = available
    if short:
        raise OutOfStock("not enough in stock", available=short)


def check_addresses(cart):
    shipping = organisations.default_address(cart.organisation_id, "shipping")
    billing = organisations.default_address(cart.organisation_id, "billing") or shipping
    if shipping is None:
        raise Conflict("a shipping address is missing")
    return billing, shipping


def check_approval(cart, user, total_cents):
    """Large amounts and amounts above the user's limit need a granted approval of at least the total."""
    if total_cents < setting("APPROVAL_THRESHOLD_CENTS") and may_spend(user, total_cents):
        return
    approval = approvals.newest_for_cart(cart.id)
    if approval is None or approval.status != constants.APPROVAL_GRANTED:
        raise ApprovalNeeded("someone has to approve this first", total_cents=total_cents)
    if approval.amount_cents < total_cents:
        raise ApprovalNeeded("the cart has grown since it was approved", approved_cents=approval.amount_cents)


def check_budget(cart, total_cents):
    from bazaar.services.budgets import remaining_cents

    if cart.project_id and remaining_cents(cart.project_id) < total_cents:
        raise Conflict("the project's budget is exhausted", project_id=cart.project_id)
