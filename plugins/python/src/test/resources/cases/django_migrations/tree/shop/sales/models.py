from django.conf import settings
from django.db import models


class Customer(models.Model):
    name = models.CharField(max_length=80)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)


class Order(models.Model):
    buyer = models.ForeignKey(Customer, on_delete=models.CASCADE)
    tags = models.ManyToManyField("Tag")
    note = models.TextField()

    class Meta:
        db_table = "orders"


class Tag(models.Model):
    word = models.CharField(max_length=20)
