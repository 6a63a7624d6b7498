"""Coupons."""
from bazaar.errors import Conflict, NotFound
from bazaar.extensions import db
from bazaar.models import Coupon
from bazaar.services.cart import open_cart
from bazaar.utils.dates import utcnow
from bazaar.utils.money import percent_of, split_evenly


def discount(coupon, subtotal_cents):
    """What the coupon takes off; nothing when it does not apply."""
    if coupon is None or subtotal_cents < coupon.min_total_cents or not is_valid(coupon):
        return 0
    if coupon.kind == "percent":
        return percent_of(subtotal_cents, coupon.value * 100)
    return min(coupon.value, subtotal_cents)


def is_valid(coupon):
    if coupon.valid_until is not None and coupon.valid_until < utcnow():
        return False
    return coupon.max_uses is None or coupon.used_count < coupon.max_uses


def spread(discount_cents, line_totals):
    return split_evenly(discount_cents, line_totals)


def apply(user, code):
    coupon = Coupon.query.filter_by(code=(code or "").strip().upper()).first()
    if coupon is None:
        raise NotFound("no such coupon", code=code)
    if not is_valid(coupon):
        raise Conflict("this coupon is no longer valid", code=coupon.code)
    cart = open_cart(user)
    cart.coupon = coupon
    db.session.commit()
    return cart


def redeem(coupon):
    """Counts a use, in the caller's transaction."""
    if coupon is not None:
        Coupon.query.filter_by(id=coupon.id).update({"used_count": Coupon.used_count + 1})
