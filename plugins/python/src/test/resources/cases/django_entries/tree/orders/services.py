from django.contrib.auth.signals import user_logged_in
from django.core.management import call_command
from django.utils.module_loading import import_string

from orders.management.commands.bill import Command
from orders.models import Order
from orders.signals import paid, shipped, unheard


class Till:
    done = paid

    def pay(self, request):
        self.done.send(sender=Order, request=request)
        paid.send_robust(sender=self.__class__)
        shipped.send(None)
        unheard.send(sender=Order)
        user_logged_in.send(sender=Order)

    def pay_for(self, kind):
        paid.send(sender=kind)


def close(which):
    call_command("bill", verbosity=0)
    call_command("ship")
    call_command("migrate")
    call_command(which)
    call_command(Command())
    import_string("shop.paging.Pages")
