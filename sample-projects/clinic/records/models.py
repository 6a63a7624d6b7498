from django.db import models

from core.models import Stamped


class Encounter(Stamped):
    patient = models.ForeignKey("patients.Patient", on_delete=models.PROTECT, related_name="encounters")
    practitioner = models.ForeignKey("staff.Practitioner", on_delete=models.PROTECT)
    appointment = models.OneToOneField("scheduling.Appointment", null=True, on_delete=models.SET_NULL)
    closed_at = models.DateTimeField(null=True)


class Diagnosis(models.Model):
    encounter = models.ForeignKey(Encounter, on_delete=models.CASCADE, related_name="diagnoses")
    code = models.CharField(max_length=8)
    text = models.TextField(blank=True)


class Observation(models.Model):
    encounter = models.ForeignKey(Encounter, on_delete=models.CASCADE)
    kind = models.CharField(max_length=20)
    value = models.DecimalField(max_digits=8, decimal_places=2)
