from django.apps import apps
from django.shortcuts import aget_list_or_404, get_list_or_404, get_object_or_404

from .models import Item

Aliased = apps.get_model("shop", "Item")


def custom():
    Item.present.create(price=1)
    Item.narrow.cheap().first().delete()
    Item.recent.recent()
    Item.tags.all()


def shortcuts():
    get_object_or_404(Item, pk=1)
    get_list_or_404(Item.objects.filter(pk=1))


def aliased():
    Aliased.objects.bulk_create([])
    other = apps.get_model(app_label="shop", model_name="Other")
    other.ordered.in_bulk([1])
    Unknown = apps.get_model("shop", "Nothing")
    Unknown.objects.all()


def several():
    Item.objects.none()
    for item in Item.objects.bulk_create([]):
        item.refresh_from_db()
    item, made = Item.objects.update_or_create(pk=1)
    item.save()
    Item.objects.raw("select 1")
    Item.objects.exists()
