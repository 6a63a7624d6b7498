from django.db import migrations
from django.db.models.functions import Upper


def upper_case(apps, schema_editor):
    """The first desk typed codes as they came."""
    diagnoses = apps.get_model("records", "Diagnosis")
    diagnoses.objects.update(code=Upper("code"))


class Migration(migrations.Migration):
    dependencies = [("records", "0004_rename_remark")]

    operations = [migrations.RunPython(upper_case, migrations.RunPython.noop)]
