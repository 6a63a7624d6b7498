"""The audit log. Writes in the caller's transaction."""
import json

from bazaar.extensions import db
from bazaar.utils.context import current_user_id


def audit(action, subject, **detail):
    from bazaar.models import AuditEntry  # models import the utils

    db.session.add(
        AuditEntry(
            user_id=current_user_id(),
            action=action,
            subject=str(subject),
            detail=json.dumps(detail, sort_keys=True, default=str),
        )
    )
