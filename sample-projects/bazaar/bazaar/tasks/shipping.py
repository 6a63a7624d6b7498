from bazaar.repositories.shipments import shipments
from bazaar.services import fulfilment, tracking
from bazaar.tasks.base import BazaarTask
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.shipping.poll_carriers")
def poll_carriers():
    return tracking.poll()


@celery.task(base=BazaarTask, name="bazaar.tasks.shipping.plan_waiting")
def plan_waiting():
    """Plans all paid orders that nobody has planned by hand."""
    planned = 0
    for order in shipments.waiting_orders():
        if not order.shipments:
            fulfilment.plan(order.id)
            planned += 1
    return planned
