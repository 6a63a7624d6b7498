from django.db import migrations, models


class Migration(migrations.Migration):
    replaces = [("sales", "0002_orders"), ("sales", "0003_notes")]
    dependencies = [("sales", "0001_initial")]
    state_operations = [
        migrations.CreateModel(
            "Tag",
            [("id", models.AutoField(primary_key=True)), ("word", models.CharField(max_length=20))],
        ),
    ]
    operations = [
        migrations.RenameModel("Client", "Customer"),
        migrations.RenameModel(old_name="Basket", new_name="Order"),
        migrations.AlterModelTable(name="order", table="orders"),
        migrations.RenameField("order", "client", "buyer"),
        migrations.SeparateDatabaseAndState(state_operations=state_operations),
        migrations.AddField("order", "tags", models.ManyToManyField(to="sales.Tag")),
        migrations.RunSQL(
            "ALTER TABLE orders ADD note text",
            state_operations=[migrations.AddField("order", "note", models.TextField())],
        ),
        migrations.RunPython(lambda apps, editor: None),
    ]
