from django.conf import settings
from django.db import models


class Stamped(models.Model):
    created = models.DateTimeField(null=True)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)

    class Meta:
        abstract = True
        app_label = "base"
