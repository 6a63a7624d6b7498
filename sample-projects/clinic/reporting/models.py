from django.db import models


class Turnover(models.Model):
    site = models.OneToOneField("core.Site", on_delete=models.CASCADE, primary_key=True)
    cents = models.BigIntegerField(default=0)

    class Meta:
        db_table = "report_turnover"
