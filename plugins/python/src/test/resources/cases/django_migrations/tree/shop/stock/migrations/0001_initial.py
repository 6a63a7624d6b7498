from django.db import migrations


def operations_of(version):
    return []


class Migration(migrations.Migration):
    operations = operations_of("1")
