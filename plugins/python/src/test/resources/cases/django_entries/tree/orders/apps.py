from django.apps import AppConfig, apps


class OrdersConfig(AppConfig):
    name = "orders"

    def ready(self):
        from django.db.models import signals
        from audit import receivers as heard

        signals.post_save.connect(heard.saved, sender=apps.get_model("orders", "Order"))
        signals.pre_delete.connect(heard.removed, sender="orders.Line", dispatch_uid="x")
        signals.post_migrate.connect(heard.migrated, sender=self)
        for model in (apps.get_model("orders", "Order"), apps.get_model("orders", "Line")):
            signals.post_delete.connect(heard.removed, sender=model)
        signals.post_save.connect(heard.gone)


class NotAnApp:
    def ready(self):
        pass
