from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("sales", "0003_notes")]
    operations = [migrations.RemoveField(model_name="customer", name="fax")]
