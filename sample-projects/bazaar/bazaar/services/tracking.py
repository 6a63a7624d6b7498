"""Where the parcels are."""
from bazaar import constants
from bazaar.extensions import db
from bazaar.integrations import carrier_api
from bazaar.models import TrackingEvent
from bazaar.repositories.shipments import shipments
from bazaar.services import notify, order_lifecycle
from bazaar.utils.dates import utcnow


def poll():
    """Asks the carriers about all parcels on the road."""
    delivered = 0
    for shipment in shipments.in_transit():
        for code, text in carrier_api.events(shipment.carrier.code, shipment.tracking_number):
            delivered += record(shipment, code, text)
    db.session.commit()
    return delivered


def record(shipment, code, text=""):
    """True when this was the delivery."""
    db.session.add(TrackingEvent(shipment_id=shipment.id, code=code, text=text))
    if code != "delivered":
        return False
    shipment.status = constants.SHIPMENT_DELIVERED
    shipment.delivered_at = utcnow()
    order = shipment.order
    if order.status == constants.ORDER_SHIPPED and all(
        other.status == constants.SHIPMENT_DELIVERED for other in order.shipments
    ):
        order_lifecycle.advance(order, constants.ORDER_DELIVERED)
        notify.tell(order.user, "delivered", number=order.number)
    return True


def events_of(tracking_number):
    shipment = shipments.by_tracking_number(tracking_number)
    if shipment is None:
        return []
    return TrackingEvent.query.filter_by(shipment_id=shipment.id).order_by(TrackingEvent.id).all()
