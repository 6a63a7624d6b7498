from bazaar.services import delivery
from bazaar.tasks.base import BazaarTask
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.mail.send_waiting")
def send_waiting(limit=100):
    """Empties the outbox."""
    return delivery.send_waiting(limit)
