from django.db.models import Exists, F, OuterRef, Prefetch, Q, Sum, Value

from .models import Line, Order, Person, Tag, UrgentOrder


def across():
    Line.objects.filter(order__owner__name__icontains="x")


def key_only():
    Line.objects.filter(order=1, order__in=[2], order_id=3, price__gte=4)


def back():
    Order.objects.filter(lines__price=1)
    Order.objects.filter(lines=1)
    Order.objects.filter(payment__isnull=True)
    Person.objects.filter(order__id=1)
    Person.objects.filter(owned_orders=1)
    Person.objects.filter(profile__town="x")


def many():
    Order.objects.filter(tags=1)
    Order.objects.exclude(tags__friends__pk=1)
    Tag.objects.filter(orders__owner__name="x")


def inherited():
    UrgentOrder.objects.filter(lines__price=1)


def computed():
    Order.objects.annotate(total=Sum("lines__price", filter=Q(tags__isnull=False)))
    Line.objects.update(price=F("order__owner__profile__town"))
    Line.objects.exclude(Q(price=1) | ~Q(order__notes__pk=1))
    Line.objects.annotate(order__owner__name=Value("order__owner__name"))
    Line.objects.filter(**{"order__owner__name": "x"})


def shown():
    Line.objects.order_by("-order__owner__name").values_list("order__owner__name", "price")


def fetched():
    Line.objects.select_related("order__owner")
    Order.objects.prefetch_related("owner", Prefetch("lines", queryset=Line.objects.all()))


def of_another_query():
    Order.objects.filter(Exists(Line.objects.filter(order__owner__name=OuterRef("tags__name"))))


def unknown():
    Line.objects.filter(order__nothing__name=1, nothing__owner=2)
    Line.objects.create(order__owner__name=1)
