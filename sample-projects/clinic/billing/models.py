from django.db import models

from core.models import Stamped


class Insurer(models.Model):
    code = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)


class Policy(models.Model):
    patient = models.ForeignKey("patients.Patient", on_delete=models.CASCADE)
    insurer = models.ForeignKey(Insurer, on_delete=models.PROTECT)
    number = models.CharField(max_length=30)
    ended_on = models.DateField(null=True)


class Invoice(Stamped):
    OPEN, SUBMITTED, PAID = "open", "submitted", "paid"

    patient = models.ForeignKey("patients.Patient", on_delete=models.PROTECT)
    policy = models.ForeignKey(Policy, null=True, on_delete=models.SET_NULL)
    state = models.CharField(max_length=12, default=OPEN)


class InvoiceLine(models.Model):
    invoice = models.ForeignKey(Invoice, on_delete=models.CASCADE, related_name="lines")
    encounter = models.ForeignKey("records.Encounter", null=True, on_delete=models.SET_NULL)
    text = models.CharField(max_length=120)
    cents = models.IntegerField()
