from datetime import timedelta

from bazaar import constants
from bazaar.extensions import db
from bazaar.repositories.carts import carts
from bazaar.services import notify, reservations
from bazaar.tasks.base import BazaarTask
from bazaar.utils.dates import utcnow
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.carts.release_expired")
def release_expired():
    """Stock that carts hold for too long becomes free again; their owners hear of it."""
    for cart in carts.with_expired_reservations():
        notify.tell(cart.user, "cart_expired", lines=len(cart.lines))
    count = reservations.release_expired()
    db.session.commit()
    return count


@celery.task(base=BazaarTask, name="bazaar.tasks.carts.abandon_idle")
def abandon_idle(days=30):
    with db.session.begin():
        idle = carts.idle_since(utcnow() - timedelta(days=days))
        for cart in idle:
            for line in cart.lines:
                reservations.release_line(line)
            cart.status = constants.CART_ABANDONED
    return len(idle)
