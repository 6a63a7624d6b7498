from django.db import models


class Message(models.Model):
    patient = models.ForeignKey("patients.Patient", on_delete=models.CASCADE)
    subject = models.CharField(max_length=120)
    body = models.TextField()
    sent_at = models.DateTimeField(null=True)


class Job(models.Model):
    """The queue: a row waits until the worker of the night takes it."""

    kind = models.CharField(max_length=40)
    argument = models.CharField(max_length=80)
    done_at = models.DateTimeField(null=True)
