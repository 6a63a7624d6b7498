from django.db import models

from core.models import Owned


class Room(models.Model):
    site = models.ForeignKey("core.Site", on_delete=models.CASCADE)
    name = models.CharField(max_length=40)


class AppointmentQuerySet(models.QuerySet):
    def open(self):
        return self.filter(state=Appointment.BOOKED)


class Appointment(Owned):
    BOOKED, ARRIVED, CANCELLED = "booked", "arrived", "cancelled"

    patient = models.ForeignKey("patients.Patient", on_delete=models.PROTECT)
    practitioner = models.ForeignKey("staff.Practitioner", on_delete=models.PROTECT)
    room = models.ForeignKey(Room, null=True, on_delete=models.SET_NULL)
    starts_at = models.DateTimeField(db_index=True)
    ends_at = models.DateTimeField()
    state = models.CharField(max_length=12, default=BOOKED)

    objects = AppointmentQuerySet.as_manager()
