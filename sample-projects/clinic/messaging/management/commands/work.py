from django.core.management.base import BaseCommand
from django.utils import timezone

from billing.insurer import submit
from billing.models import Invoice
from core.services import deliver
from laboratory.models import LabOrder
from messaging.models import Job, Message


class Command(BaseCommand):
    help = "Sends waiting messages and works off the queue."

    def handle(self, *args, **options):
        for message in Message.objects.filter(sent_at=None).exclude(patient__email=""):
            deliver(message)
        for job in Job.objects.filter(done_at=None).order_by("pk"):
            if job.kind == "billing.submit":
                submit(Invoice.objects.get(pk=job.argument))
            elif job.kind == "lab.transmit":
                LabOrder.objects.filter(pk=job.argument).update(sent_at=timezone.now())
            job.done_at = timezone.now()
            job.save(update_fields=["done_at"])
