"""Emptying the outbox."""
import logging
from datetime import timedelta

from bazaar import constants
from bazaar.extensions import db
from bazaar.integrations import mail_gateway
from bazaar.models import OutboxMessage
from bazaar.repositories.outbox import outbox
from bazaar.services.templating import render
from bazaar.utils.dates import utcnow

log = logging.getLogger(__name__)

MAX_ATTEMPTS = 5


def send_waiting(limit=100):
    """Each message in its own transaction, so that one bad address stops nobody else."""
    sent = 0
    for message in outbox.waiting(limit):
        subject, body = render(message)
        try:
            mail_gateway.send(message.recipient, subject, body)
        except ConnectionError as problem:
            postpone(message, problem)
        else:
            message.status = constants.OUTBOX_SENT
            message.sent_at = utcnow()
            sent += 1
        db.session.commit()
    return sent


def postpone(message, problem):
    message.attempts += 1
    if message.attempts >= MAX_ATTEMPTS:
        message.status = constants.OUTBOX_FAILED
    message.send_after = utcnow() + timedelta(minutes=2**message.attempts)
    log.warning("message %s postponed: %s", message.id, problem)


def forget_sent(days=90):
    limit = utcnow() - timedelta(days=days)
    return (
        db.session.query(OutboxMessage)
        .filter(OutboxMessage.status == constants.OUTBOX_SENT, OutboxMessage.sent_at < limit)
        .delete()
    )
