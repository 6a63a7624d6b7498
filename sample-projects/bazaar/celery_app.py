"""The Celery application. ``celery -A celery_app worker --beat``"""
from celery import Celery
from celery.schedules import crontab

celery = Celery(
    "bazaar",
    include=[
        "bazaar.tasks.mail",
        "bazaar.tasks.carts",
        "bazaar.tasks.stock",
        "bazaar.tasks.invoices",
        "bazaar.tasks.payments",
        "bazaar.tasks.shipping",
        "bazaar.tasks.search",
        "bazaar.tasks.reports",
        "bazaar.tasks.projects",
        "bazaar.tasks.cleanup",
    ],
)

celery.conf.beat_schedule = {
    "send-mail": {"task": "bazaar.tasks.mail.send_waiting", "schedule": 60.0},
    "release-carts": {"task": "bazaar.tasks.carts.release_expired", "schedule": 300.0},
    "reorder": {"task": "bazaar.tasks.stock.check_reorder_points", "schedule": crontab(hour=5, minute=0)},
    "dunning": {"task": "bazaar.tasks.invoices.remind_overdue", "schedule": crontab(hour=6, minute=30)},
    "settle": {"task": "bazaar.tasks.payments.capture_authorised", "schedule": crontab(minute=15)},
    "tracking": {"task": "bazaar.tasks.shipping.poll_carriers", "schedule": crontab(minute=45)},
    "reindex": {"task": "bazaar.tasks.search.reindex_all", "schedule": crontab(hour=2, minute=0)},
    "reports": {"task": "bazaar.tasks.reports.nightly", "schedule": crontab(hour=3, minute=0)},
    "projects": {"task": "bazaar.tasks.projects.warn_about_milestones", "schedule": crontab(hour=7, minute=0)},
    "cleanup": {"task": "bazaar.tasks.cleanup.forget_old_things", "schedule": crontab(hour=4, minute=0)},
}


def configure_celery(config):
    celery.conf.broker_url = config["CELERY_BROKER_URL"]
    celery.conf.task_always_eager = config["CELERY_TASK_ALWAYS_EAGER"]
    celery.conf.task_eager_propagates = True
    celery.conf.task_ignore_result = True
    return celery
