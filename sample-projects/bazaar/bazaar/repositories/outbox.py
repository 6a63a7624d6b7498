from bazaar import constants
from bazaar.extensions import db
from bazaar.models import NotificationPreference, NotificationTemplate, OutboxMessage
from bazaar.repositories.base import Repository
from bazaar.utils.dates import utcnow


class Outbox(Repository):
    """Messages, their wording and who does not want them."""

    model = OutboxMessage

    def waiting(self, limit=100):
        return (
            db.session.query(OutboxMessage)
            .filter(OutboxMessage.status == constants.OUTBOX_WAITING)
            .filter(OutboxMessage.send_after <= utcnow())
            .order_by(OutboxMessage.id)
            .limit(limit)
            .all()
        )

    def template(self, key, locale):
        """The template in this language, or in English."""
        found = NotificationTemplate.query.filter_by(key=key, locale=locale).first()
        return found or NotificationTemplate.query.filter_by(key=key, locale="en").first()

    def wants(self, email, topic):
        preference = NotificationPreference.query.filter_by(email=email, topic=topic).first()
        return preference is None or preference.enabled


outbox = Outbox()
