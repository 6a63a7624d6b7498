"""Goods that come and go."""
from bazaar import constants
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.models import OrderLine, Reservation, StockLevel, StockMovement
from bazaar.repositories.stock import stock
from bazaar.utils.audit import audit
from bazaar.utils.context import current_user_id


def receive(variant_id, warehouse_id, quantity):
    """Goods have come in."""
    level = stock.level(variant_id, warehouse_id)
    level.on_hand += quantity
    level.touch()
    _note(variant_id, warehouse_id, "received", quantity)
    db.session.commit()
    return level


def count(variant_id, warehouse_id, counted):
    """Stocktaking: what was counted wins."""
    level = stock.level(variant_id, warehouse_id)
    difference = counted - level.on_hand
    if counted < level.reserved:
        raise Conflict("fewer than are reserved", reserved=level.reserved)
    if difference:
        level.on_hand = counted
        level.touch()
        _note(variant_id, warehouse_id, "counted", difference)
        audit("stock.counted", variant_id, difference=difference)
    db.session.commit()
    return difference


def transfer(variant_id, source_id, target_id, quantity):
    source = stock.level(variant_id, source_id)
    if source.available < quantity:
        raise Conflict("not enough to move", available=source.available)
    source.on_hand -= quantity
    stock.level(variant_id, target_id).on_hand += quantity
    _note(variant_id, source_id, "transfer", -quantity)
    _note(variant_id, target_id, "transfer", quantity)
    db.session.commit()


def ship_out(shipment, shipment_line):
    """The reserved goods leave the warehouse. In the caller's transaction."""
    order_line = db.session.get(OrderLine, shipment_line.order_line_id)
    level = stock.level(order_line.variant_id, shipment.warehouse_id)
    level.on_hand -= shipment_line.quantity
    level.reserved -= shipment_line.quantity
    level.touch()
    Reservation.query.filter_by(
        order_line_id=order_line.id, warehouse_id=shipment.warehouse_id
    ).update({"status": constants.RESERVATION_RELEASED})
    db.session.add(
        StockMovement(variant_id=order_line.variant_id, warehouse_id=shipment.warehouse_id, kind="shipped",
                      order_id=shipment.order_id, shipment_id=shipment.id, quantity=-shipment_line.quantity)
    )


def overview(warehouse_id):
    return (
        db.session.query(StockLevel)
        .filter(StockLevel.warehouse_id == warehouse_id)
        .order_by(StockLevel.variant_id)
        .all()
    )


def _note(variant_id, warehouse_id, kind, quantity):
    db.session.add(StockMovement(variant_id=variant_id, warehouse_id=warehouse_id, kind=kind,
                                 quantity=quantity, user_id=current_user_id()))
