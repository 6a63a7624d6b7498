from django.db import migrations, models
import django.db.models.deletion


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('records', '0001_initial'),
        ('laboratory', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='labresult',
            name='observation',
            field=models.OneToOneField(null=True, on_delete=django.db.models.deletion.SET_NULL, to='records.observation'),
        ),
        migrations.AddField(
            model_name='labresult',
            name='order',
            field=models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to='laboratory.laborder'),
        ),
        migrations.AddField(
            model_name='labresult',
            name='test',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='laboratory.labtest'),
        ),
        migrations.AddField(
            model_name='laborder',
            name='encounter',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='records.encounter'),
        ),
        migrations.AddField(
            model_name='laborder',
            name='tests',
            field=models.ManyToManyField(to='laboratory.LabTest'),
        ),
    ]
