"""The base of the tasks."""
import logging

from celery import Task

from bazaar.extensions import db

log = logging.getLogger(__name__)


class BazaarTask(Task):
    """Rolls back after a failure, so that the next task of this worker starts with a clean session."""

    abstract = True

    def on_failure(self, exc, task_id, args, kwargs, einfo):
        log.error("%s failed: %s", self.name, exc)
        db.session.rollback()
