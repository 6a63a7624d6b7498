from django.db import models


class Narrow(models.QuerySet):
    def cheap(self):
        return self.filter(price=1)

    def drop(self):
        self.delete()


class Shared(models.Manager):
    def recent(self):
        return self.filter(pk=1)


class Ordered(models.Manager.from_queryset(Narrow)):
    pass


class Active(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(active=True)

    def create(self, **values):
        return super().create(**values)

    def name(self):
        return self._label()


class Item(models.Model):
    price = models.IntegerField()
    tags = TaggableManager()
    objects = models.Manager()
    narrow = Narrow.as_manager()
    present = Active()
    recent = Shared()


class Other(models.Model):
    ordered = models.Manager.from_queryset(Narrow)()
    recent = Shared()
