from django.contrib.contenttypes.fields import GenericRelation
from django.db import models

from core.models import Attachment, Owned, Site


class Person(models.Model):
    family_name = models.CharField(max_length=80)
    given_name = models.CharField(max_length=80)
    email = models.EmailField(blank=True)


class Patient(Person, Owned):
    number = models.CharField(max_length=12, unique=True)
    born_on = models.DateField(null=True)
    deceased = models.BooleanField(default=False)
    site = models.ForeignKey(Site, on_delete=models.PROTECT)
    family_doctor = models.ForeignKey("staff.Practitioner", null=True, on_delete=models.SET_NULL)
    attachments = GenericRelation(Attachment)


class DeceasedPatient(Patient):
    class Meta:
        proxy = True


class Contact(models.Model):
    patient = models.ForeignKey(Patient, on_delete=models.CASCADE, related_name="contacts")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    relation = models.CharField(max_length=30)
