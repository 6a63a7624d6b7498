"""Holding goods for carts and orders. All functions work in the caller's transaction."""
from bazaar import constants
from bazaar.config import setting
from bazaar.errors import OutOfStock
from bazaar.extensions import db
from bazaar.models import Reservation, StockLevel
from bazaar.repositories.stock import stock
from bazaar.utils.dates import minutes_from_now


def hold(cart_line):
    """Holds as much as the line needs, from the preferred warehouse on."""
    release_line(cart_line)
    missing = cart_line.quantity
    for level in stock.levels_by_priority(cart_line.variant_id):
        if missing == 0:
            break
        taken = min(level.available, missing)
        if taken <= 0:
            continue
        level.reserved += taken
        missing -= taken
        db.session.add(
            Reservation(variant_id=cart_line.variant_id, warehouse_id=level.warehouse_id,
                        cart_line_id=cart_line.id, quantity=taken,
                        expires_at=minutes_from_now(setting("CART_HOLD_MINUTES")))
        )
    if missing:
        sku = cart_line.variant.sku
        db.session.rollback()
        raise OutOfStock("not enough in stock", sku=sku, missing=missing)
    db.session.flush()


def release_line(cart_line):
    for reservation in stock.held_for_line(cart_line.id):
        release(reservation)


def release(reservation):
    if reservation.status == constants.RESERVATION_RELEASED:
        return
    StockLevel.query.filter_by(
        variant_id=reservation.variant_id, warehouse_id=reservation.warehouse_id
    ).update({"reserved": StockLevel.reserved - reservation.quantity})
    reservation.status = constants.RESERVATION_RELEASED
    db.session.flush()


def commit_line(cart_line, order_line):
    """What was held for the cart now belongs to the order; what had expired is held anew."""
    held = stock.held_for_line(cart_line.id)
    if sum(reservation.quantity for reservation in held) < cart_line.quantity:
        hold(cart_line)
        held = stock.held_for_line(cart_line.id)
    for reservation in held:
        reservation.order_line_id = order_line.id
        reservation.status = constants.RESERVATION_COMMITTED
        reservation.expires_at = None


def release_order_line(order_line):
    rows = Reservation.query.filter_by(
        order_line_id=order_line.id, status=constants.RESERVATION_COMMITTED
    ).all()
    for reservation in rows:
        release(reservation)
    return rows


def release_expired():
    rows = stock.expired_reservations()
    for reservation in rows:
        release(reservation)
    return len(rows)
