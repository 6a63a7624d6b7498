from django.db import migrations, models
import django.db.models.deletion


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('records', '0001_initial'),
        ('pharmacy', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='prescription',
            name='encounter',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='records.encounter'),
        ),
        migrations.AddField(
            model_name='drug',
            name='interacts_with',
            field=models.ManyToManyField(blank=True, related_name='_pharmacy_drug_interacts_with_+', to='pharmacy.Drug'),
        ),
    ]
