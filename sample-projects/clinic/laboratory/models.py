from django.db import models


class LabTest(models.Model):
    code = models.CharField(max_length=12, unique=True)
    name = models.CharField(max_length=80)


class LabOrder(models.Model):
    encounter = models.ForeignKey("records.Encounter", on_delete=models.PROTECT)
    tests = models.ManyToManyField(LabTest)
    sent_at = models.DateTimeField(null=True)


class LabResult(models.Model):
    order = models.ForeignKey(LabOrder, on_delete=models.CASCADE)
    test = models.ForeignKey(LabTest, on_delete=models.PROTECT)
    observation = models.OneToOneField("records.Observation", null=True, on_delete=models.SET_NULL)
    value = models.CharField(max_length=40)
