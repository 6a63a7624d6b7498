"""Telling people things. Writes into the outbox; a task sends later."""
import json

from bazaar.extensions import db
from bazaar.models import NotificationPreference, OutboxMessage
from bazaar.repositories.outbox import outbox
from bazaar.utils.dates import utcnow


def tell(user, topic, **payload):
    """Queues a message in the caller's transaction, unless the user does not want to hear of it."""
    return tell_address(user.email, topic, locale=user.locale, **payload)


def tell_address(email, topic, locale="en", **payload):
    if not outbox.wants(email, topic):
        return None
    message = OutboxMessage(recipient=email, topic=topic, locale=locale, send_after=utcnow(),
                            payload_json=json.dumps(payload, sort_keys=True))
    db.session.add(message)
    return message


def set_preference(email, topic, enabled):
    row = NotificationPreference.query.filter_by(email=email, topic=topic).first()
    if row is None:
        row = NotificationPreference(email=email, topic=topic)
        db.session.add(row)
    row.enabled = enabled
    db.session.commit()
    return row


def preferences(email):
    rows = NotificationPreference.query.filter_by(email=email).order_by(NotificationPreference.topic)
    return {row.topic: row.enabled for row in rows}
