from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    home_site = models.ForeignKey("core.Site", null=True, blank=True, on_delete=models.SET_NULL)


class Speciality(models.Model):
    code = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)


class Practitioner(models.Model):
    user = models.OneToOneField(User, on_delete=models.PROTECT, related_name="practitioner")
    licence = models.CharField(max_length=20, unique=True)
    specialities = models.ManyToManyField(Speciality, through="Qualification", through_fields=("practitioner", "speciality"))
    sites = models.ManyToManyField("core.Site", related_name="practitioners")


class Qualification(models.Model):
    practitioner = models.ForeignKey(Practitioner, on_delete=models.CASCADE)
    speciality = models.ForeignKey(Speciality, on_delete=models.PROTECT)
    since = models.DateField()
    supervisor = models.ForeignKey(Practitioner, null=True, on_delete=models.SET_NULL, related_name="supervised")

    class Meta:
        unique_together = [("practitioner", "speciality")]


