from bazaar.repositories.payments import payments
from bazaar.services import payment_capture
from bazaar.tasks.base import BazaarTask
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.payments.capture_payment", bind=True, max_retries=3)
def capture_payment(self, payment_id):
    """Captures one payment soon after checkout."""
    try:
        payment_capture.capture(payment_id)
    except ConnectionError as problem:
        raise self.retry(exc=problem, countdown=60)


@celery.task(base=BazaarTask, name="bazaar.tasks.payments.capture_authorised")
def capture_authorised():
    """Captures what the first attempt left behind."""
    waiting = payments.authorised()
    for payment in waiting:
        payment_capture.capture(payment.id)
    return len(waiting)
