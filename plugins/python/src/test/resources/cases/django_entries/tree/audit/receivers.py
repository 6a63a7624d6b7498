from celery.signals import task_failure
from django.contrib.auth import get_user_model
from django.contrib.auth.signals import user_logged_in
from django.db.models.signals import m2m_changed, post_save, pre_save
from django.dispatch import receiver

from orders import signals
from orders.models import Line, Order
from orders.signals import paid

User = get_user_model()


def saved(sender, **kwargs):
    pass


def removed(sender, **kwargs):
    pass


def migrated(sender, **kwargs):
    pass


@receiver([post_save, pre_save], sender=User)
def on_user(sender, **kwargs):
    pass


@receiver(m2m_changed, sender=Order.lines.through)
def on_lines(sender, **kwargs):
    pass


@receiver(user_logged_in)
def on_login(sender, **kwargs):
    pass


@receiver(paid, sender=Order)
@receiver(signals.shipped)
def on_paid(sender, **kwargs):
    pass


@receiver(paid, sender=Line)
def on_line_paid(sender, **kwargs):
    pass


@receiver(paid)
def on_any_paid(sender, **kwargs):
    pass


@task_failure.connect(sender="mail")
def failed(sender, **kwargs):
    pass


def connect(socket, reader):
    socket.connect(reader)
