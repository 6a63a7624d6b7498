from django.db import models


class Fake(models.Model):
    pass
