from shop.models import Order, waiting


def close():
    waiting.update(open=False)


def drop():
    rows = Order.objects.all()
    for row in rows:
        print(row)
    rows.delete()
