from django.db import models


class Drug(models.Model):
    name = models.CharField(max_length=120)
    price_cents = models.PositiveIntegerField()
    interacts_with = models.ManyToManyField("self", blank=True)


class StockItem(models.Model):
    drug = models.ForeignKey(Drug, on_delete=models.PROTECT)
    site = models.ForeignKey("core.Site", on_delete=models.PROTECT)
    packages = models.IntegerField(default=0)

    class Meta:
        db_table = "pharmacy_stock"


class Prescription(models.Model):
    encounter = models.ForeignKey("records.Encounter", on_delete=models.PROTECT)
    drug = models.ForeignKey("Drug", on_delete=models.PROTECT)
    packages = models.PositiveSmallIntegerField(default=1)
    dispensed_at = models.DateTimeField(null=True)
