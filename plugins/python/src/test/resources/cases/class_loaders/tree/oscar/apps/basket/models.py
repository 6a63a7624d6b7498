from django.db import models


class Basket(models.Model):
    pass
