from django.db.models import CharField, Model


class Item(Model):
    sku = CharField(primary_key=True, max_length=10)


class NotATable:
    name = CharField()
