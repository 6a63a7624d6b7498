from django.db import models


class Item(models.Model):
    pass


class Part(models.Model):
    pass
