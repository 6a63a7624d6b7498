from datetime import timedelta

from bazaar.integrations import erp_export
from bazaar.services import dunning
from bazaar.tasks.base import BazaarTask
from bazaar.utils.dates import utcnow
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.invoices.remind_overdue")
def remind_overdue():
    return dunning.remind()


@celery.task(base=BazaarTask, name="bazaar.tasks.invoices.export_to_erp")
def export_to_erp(days=1):
    return erp_export.write(utcnow() - timedelta(days=days))
