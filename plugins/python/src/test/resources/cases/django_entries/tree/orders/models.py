from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.db import models

from orders.signals import paid


class Customer(AbstractUser):
    pass


class Base(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)

    class Meta:
        abstract = True


class Order(Base):
    lines = models.ManyToManyField("Product", through="orders.Line")
    entry = models.ForeignKey("audit.Entry", null=True, on_delete=models.CASCADE)
    parent = models.ForeignKey("self", null=True, on_delete=models.CASCADE)
    kind = models.CharField("Product", max_length=3)


class Product(models.Model):
    related = models.ManyToManyField("self")
    outside = models.ForeignKey("auth.Group", on_delete=models.CASCADE)


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE)

    def pay(self):
        paid.send(sender=type(self))
