from django.contrib.auth import get_user_model
from django.db import models

from ..base import Stamped
from ..stock.models import Item

PREFIX = "old_"


class Order(Stamped):
    class Meta:
        db_table = PREFIX + "orders"

    parent = models.ForeignKey("self", null=True, on_delete=models.SET_NULL)
    items = models.ManyToManyField(Item, through="OrderLine")
    labels = models.ManyToManyField("Label")
    agent = models.OneToOneField(get_user_model(), db_column="agent", on_delete=models.CASCADE)


class OrderLine(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE)
    item = models.ForeignKey(to="stock.Item", on_delete=models.CASCADE)


class Label(models.Model):
    name = models.CharField(max_length=10)
    similar = models.ManyToManyField("self")


class BigOrder(Order):
    note = models.TextField()


class OrderProxy(Order):
    class Meta:
        proxy = True


if PREFIX:

    class Extra(models.Model):
        kind = models.ForeignKey("contenttypes.ContentType", on_delete=models.CASCADE)
        group = models.ForeignKey("auth.Group", on_delete=models.CASCADE)
