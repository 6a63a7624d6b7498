"""What an order goes through after it was placed."""
from bazaar import constants
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.models import OrderEvent
from bazaar.repositories.orders import orders
from bazaar.utils.context import current_user_id

NEXT = {
    constants.ORDER_PLACED: (constants.ORDER_PAID, constants.ORDER_PACKED, constants.ORDER_CANCELLED),
    constants.ORDER_PAID: (constants.ORDER_PACKED, constants.ORDER_CANCELLED),
    constants.ORDER_PACKED: (constants.ORDER_SHIPPED,),
    constants.ORDER_SHIPPED: (constants.ORDER_DELIVERED,),
    constants.ORDER_DELIVERED: (),
    constants.ORDER_CANCELLED: (),
}


def advance(order, status):
    """Moves the order on, in the caller's transaction."""
    if status not in NEXT[order.status]:
        raise Conflict(f"an order cannot go from {order.status} to {status}", number=order.number)
    order.status = status
    order.record(status, user_id=current_user_id())


def mark_paid(order):
    if order.status == constants.ORDER_PLACED:
        advance(order, constants.ORDER_PAID)


def history(order_id):
    order = orders.get(order_id)
    return (
        db.session.query(OrderEvent)
        .filter(OrderEvent.order_id == order.id)
        .order_by(OrderEvent.happened_at, OrderEvent.id)
        .all()
    )


def add_note(order_id, note):
    order = orders.get(order_id)
    order.record("note", detail=note[:500], user_id=current_user_id())
    db.session.commit()
