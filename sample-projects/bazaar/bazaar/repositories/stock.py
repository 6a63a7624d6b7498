from sqlalchemy import func

from bazaar import constants
from bazaar.extensions import db
from bazaar.models import Reservation, StockLevel, Warehouse
from bazaar.repositories.base import Repository
from bazaar.utils.dates import utcnow
from bazaar.utils.locking import lock


class Stock(Repository):
    model = StockLevel

    def level(self, variant_id, warehouse_id):
        """The level in one warehouse; made on first use."""
        found = StockLevel.query.filter_by(variant_id=variant_id, warehouse_id=warehouse_id).first()
        if found is None:
            found = StockLevel(variant_id=variant_id, warehouse_id=warehouse_id, on_hand=0, reserved=0)
            db.session.add(found)
            db.session.flush()
        return found

    def levels_by_priority(self, variant_id):
        query = (
            db.session.query(StockLevel)
            .join(Warehouse, Warehouse.id == StockLevel.warehouse_id)
            .filter(StockLevel.variant_id == variant_id)
            .order_by(Warehouse.priority, Warehouse.id)
        )
        return lock(query).all()

    def available(self, variant_id):
        return (
            db.session.query(func.coalesce(func.sum(StockLevel.on_hand - StockLevel.reserved), 0))
            .filter(StockLevel.variant_id == variant_id)
            .scalar()
        )

    def below_reorder_point(self):
        return (
            db.session.query(StockLevel)
            .filter(StockLevel.on_hand - StockLevel.reserved < StockLevel.reorder_point)
            .order_by(StockLevel.id)
            .all()
        )

    def held_for_line(self, cart_line_id):
        return Reservation.query.filter_by(
            cart_line_id=cart_line_id, status=constants.RESERVATION_HELD
        ).all()

    def expired_reservations(self):
        return (
            Reservation.query.filter(Reservation.status == constants.RESERVATION_HELD)
            .filter(Reservation.expires_at < utcnow())
            .all()
        )


stock = Stock()
