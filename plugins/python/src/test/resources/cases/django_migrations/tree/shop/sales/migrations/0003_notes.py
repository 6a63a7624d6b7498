from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("sales", "0002_orders")]
    operations = [migrations.DeleteModel("Basket")]
