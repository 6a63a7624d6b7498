from django.core.cache import cache
from django.db.models.signals import post_save
from django.dispatch import receiver

from billing.models import InvoiceLine


@receiver(post_save, sender=InvoiceLine)
def forget_turnover(sender, **kwargs):
    cache.delete("turnover")
