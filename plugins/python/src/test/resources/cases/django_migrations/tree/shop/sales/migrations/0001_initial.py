from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = [migrations.swappable_dependency(settings.AUTH_USER_MODEL)]
    operations = [
        migrations.CreateModel(
            name="Client",
            fields=[
                ("id", models.AutoField(primary_key=True)),
                ("name", models.CharField(max_length=80)),
                ("fax", models.CharField(max_length=80)),
                ("owner", models.ForeignKey(to=settings.AUTH_USER_MODEL, on_delete=models.CASCADE)),
            ],
        ),
        migrations.CreateModel(
            name="Basket",
            fields=[
                ("id", models.AutoField(primary_key=True)),
                ("client", models.ForeignKey(to="sales.Client", on_delete=models.CASCADE)),
            ],
            options={"db_table": "baskets"},
        ),
        migrations.CreateModel(
            name="Seen",
            fields=[("id", models.AutoField(primary_key=True))],
            options={"proxy": True},
        ),
    ]
