from datetime import timedelta

from bazaar.extensions import db
from bazaar.models import AuditEntry, LoginAttempt, SearchQueryLog
from bazaar.repositories.tokens import tokens
from bazaar.services import delivery
from bazaar.tasks.base import BazaarTask
from bazaar.utils.dates import utcnow
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.cleanup.forget_old_things")
def forget_old_things():
    """Data protection: what we may no longer keep."""
    year_ago = utcnow() - timedelta(days=365)
    quarter_ago = utcnow() - timedelta(days=90)
    gone = {
        "sessions": tokens.delete_expired_sessions(),
        "mail": delivery.forget_sent(),
        "attempts": db.session.query(LoginAttempt).filter(LoginAttempt.attempted_at < quarter_ago).delete(),
        "queries": db.session.query(SearchQueryLog).filter(SearchQueryLog.asked_at < quarter_ago).delete(),
        "audit": db.session.query(AuditEntry).filter(AuditEntry.logged_at < year_ago).delete(),
    }
    db.session.commit()
    return gone
