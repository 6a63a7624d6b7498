from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("records", "0003_initial")]

    operations = [migrations.RenameField("Diagnosis", "remark", "text")]
