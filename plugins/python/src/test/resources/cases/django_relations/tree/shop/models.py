from django.contrib.contenttypes.fields import GenericForeignKey, GenericRelation
from django.db import models


class Base(models.Model):
    owner = models.ForeignKey(
        "Person",
        on_delete=models.CASCADE,
        related_name="owned_%(class)ss",
        related_query_name="%(class)s",
    )

    class Meta:
        abstract = True


class Person(models.Model):
    name = models.TextField()


class Profile(models.Model):
    person = models.OneToOneField(Person, on_delete=models.CASCADE)
    town = models.TextField()


class Tag(models.Model):
    friends = models.ManyToManyField("self")


class Note(models.Model):
    content_object = GenericForeignKey()


class Order(Base):
    tags = models.ManyToManyField(Tag, related_name="orders")
    watchers = models.ManyToManyField(Person, through="Watch", related_name="+")
    notes = GenericRelation(Note)


class Watch(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE)
    person = models.ForeignKey(Person, on_delete=models.CASCADE)


class Line(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="lines")
    price = models.IntegerField()


class Payment(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE)


class UrgentOrder(Order):
    until = models.DateField()
