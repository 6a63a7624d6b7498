"""The wording of messages."""
import json

from bazaar.extensions import db
from bazaar.models import NotificationTemplate
from bazaar.repositories.outbox import outbox
from bazaar.utils.money import format_money
from bazaar.utils.text import fill


def render(message):
    """Subject and body. A topic without template gets its name and the bare values."""
    values = _readable(json.loads(message.payload_json))
    template = outbox.template(message.topic, message.locale)
    if template is None:
        lines = [f"{key}: {value}" for key, value in sorted(values.items())]
        return message.topic.replace("_", " ").capitalize(), "\n".join(lines)
    return fill(template.subject, values), fill(template.body, values)


def save(key, locale, subject, body):
    template = NotificationTemplate.query.filter_by(key=key, locale=locale).first()
    if template is None:
        template = NotificationTemplate(key=key, locale=locale)
        db.session.add(template)
    template.subject = subject
    template.body = body
    db.session.commit()
    return template


def _readable(payload):
    """Amounts in cents get a twin that people can read: total_cents gives total."""
    values = dict(payload)
    for key, value in payload.items():
        if key.endswith("_cents"):
            values[key[: -len("_cents")]] = format_money(value)
    return values
