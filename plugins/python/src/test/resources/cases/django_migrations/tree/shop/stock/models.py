from django.db import models


class Shelf(models.Model):
    code = models.CharField(max_length=8)
