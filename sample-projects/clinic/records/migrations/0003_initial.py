from django.db import migrations, models
import django.db.models.deletion


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('staff', '0001_initial'),
        ('records', '0002_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='encounter',
            name='practitioner',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='staff.practitioner'),
        ),
        migrations.AddField(
            model_name='diagnosis',
            name='encounter',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='diagnoses', to='records.encounter'),
        ),
    ]
