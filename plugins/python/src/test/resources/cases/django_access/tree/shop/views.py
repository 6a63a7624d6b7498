from django.apps import apps
from django.db import connection, transaction
from django.shortcuts import get_object_or_404

from .models import Customer, Order


def show(request, key):
    order = get_object_or_404(Order, pk=key)
    order.customer.save()
    return Order.objects.filter(customer__name="x").select_related("customer")


@transaction.atomic
def change():
    Order.objects.filter(open=True).update(open=False)
    Order.published.create(open=True)
    Order.objects.open().count()
    order, created = Order.objects.get_or_create(pk=1)
    order.delete()


def block():
    with transaction.atomic():
        for customer in Customer.objects.all():
            customer.save()


def raw():
    with connection.cursor() as cursor:
        cursor.execute("select * from shop_order o join shop_customer c on c.id = o.customer_id")
        cursor.execute("UPDATE shop_customer SET name = %s WHERE id IN (SELECT customer_id FROM shop_order)")
    log("Update your profile from time to time")
    Model = apps.get_model("shop", "Customer")
    Model.objects.all().delete()


def log(text):
    print(text)
