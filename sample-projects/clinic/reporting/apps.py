from django.apps import AppConfig


class ReportingConfig(AppConfig):
    name = "reporting"

    def ready(self):
        from django.db.models.signals import post_delete

        from billing.models import InvoiceLine
        from reporting import signals

        post_delete.connect(signals.forget_turnover, sender=InvoiceLine)
