from django.db import models


class Order(models.Model):
    open = models.BooleanField()


waiting = Order.objects.filter(open=True)
