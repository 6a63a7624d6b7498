from django.db import models


class OrderQuerySet(models.QuerySet):
    def open(self):
        return self.filter(open=True)


class Customer(models.Model):
    pass


class Order(models.Model):
    customer = models.ForeignKey(Customer, on_delete=models.CASCADE)
    open = models.BooleanField()
    objects = OrderQuerySet.as_manager()
    published = models.Manager()

    def close(self):
        self.open = False
        self.save()
