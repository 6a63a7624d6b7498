"""Packing and sending."""
from bazaar import constants
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.integrations import carrier_api
from bazaar.models import OrderLine, Reservation, Shipment, ShipmentLine
from bazaar.repositories.orders import orders
from bazaar.repositories.shipments import shipments
from bazaar.services import notify, order_lifecycle
from bazaar.utils.dates import utcnow


def plan(order_id):
    """One shipment for each warehouse that holds a part of the order."""
    order = orders.get(order_id)
    if order.status not in (constants.ORDER_PAID, constants.ORDER_PLACED):
        raise Conflict("this order cannot be packed", status=order.status)
    by_warehouse = {}
    rows = (
        db.session.query(Reservation)
        .join(OrderLine, OrderLine.id == Reservation.order_line_id)
        .filter(OrderLine.order_id == order.id, Reservation.status == constants.RESERVATION_COMMITTED)
        .order_by(Reservation.id)
    )
    for reservation in rows:
        shipment = by_warehouse.get(reservation.warehouse_id)
        if shipment is None:
            shipment = Shipment(order_id=order.id, warehouse_id=reservation.warehouse_id,
                                address_id=order.shipping_address_id)
            db.session.add(shipment)
            by_warehouse[reservation.warehouse_id] = shipment
        shipment.lines.append(ShipmentLine(order_line_id=reservation.order_line_id, quantity=reservation.quantity))
    order_lifecycle.advance(order, constants.ORDER_PACKED)
    db.session.commit()
    return list(by_warehouse.values())


def dispatch(shipment_id, carrier_id):
    """The parcel leaves: shipment, order lines, stock and order change together."""
    from bazaar.services.stock import ship_out

    shipment = shipments.get(shipment_id)
    if shipment.status != constants.SHIPMENT_PLANNED:
        raise Conflict("this shipment has left already")
    shipment.carrier_id = carrier_id
    db.session.flush()
    shipment.tracking_number = carrier_api.register_parcel(shipment.carrier.code, shipment.id)
    shipment.status = constants.SHIPMENT_IN_TRANSIT
    shipment.shipped_at = utcnow()
    for line in shipment.lines:
        line.order_line.shipped_quantity += line.quantity
        ship_out(shipment, line)
    order = shipment.order
    if all(line.shipped_quantity >= line.quantity for line in order.lines):
        order_lifecycle.advance(order, constants.ORDER_SHIPPED)
    notify.tell(order.user, "shipped", number=order.number, tracking=shipment.tracking_number)
    db.session.commit()
    return shipment
