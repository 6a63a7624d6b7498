from .models import Order


def named():
    rows = Order.objects.filter(id=1)
    if rows.exists():
        rows.delete()


def walrus():
    if (rows := Order.objects.filter(id=1)).exists():
        rows.delete()


def pair():
    rows, other = Order.objects.filter(id=1), 1
    if rows.exists():
        rows.delete()


def only_written():
    Order.objects.filter(id=1).delete()
