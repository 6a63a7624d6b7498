from bazaar import constants
from bazaar.extensions import db
from bazaar.models import Carrier, Order, OrderLine, Shipment, ShipmentLine
from bazaar.repositories.base import Repository


class Shipments(Repository):
    model = Shipment

    def in_transit(self):
        return Shipment.query.filter_by(status=constants.SHIPMENT_IN_TRANSIT).all()

    def active_carriers(self):
        return Carrier.query.filter_by(is_active=True).order_by(Carrier.base_price_cents).all()

    def by_tracking_number(self, number):
        return Shipment.query.filter_by(tracking_number=number).first()

    def waiting_orders(self):
        """Paid orders with something left to ship."""
        return (
            db.session.query(Order)
            .join(OrderLine, OrderLine.order_id == Order.id)
            .filter(Order.status.in_((constants.ORDER_PAID, constants.ORDER_PACKED)))
            .filter(OrderLine.shipped_quantity < OrderLine.quantity)
            .distinct()
            .order_by(Order.placed_at)
            .all()
        )

    def quantity_planned(self, order_line_id):
        lines = ShipmentLine.query.filter_by(order_line_id=order_line_id)
        return sum(line.quantity for line in lines)


shipments = Shipments()
