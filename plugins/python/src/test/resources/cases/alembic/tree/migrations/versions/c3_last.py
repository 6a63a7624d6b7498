import sqlalchemy as sa
from alembic import op

revision = "c3"
down_revision = ("b2", "b1")


def upgrade():
    with op.batch_alter_table("orders", schema=None) as batch:
        batch.add_column(sa.Column("customer_id", sa.Integer(), nullable=True))
        batch.alter_column("text", new_column_name="note")
        batch.drop_column("old")
        batch.create_foreign_key(batch.f("fk_orders_customer"), "people", ["customer_id"], ["id"])
    op.rename_table("people", "customers")
    op.execute("ALTER TABLE customers RENAME COLUMN title TO name; DROP TABLE IF EXISTS stock")
    op.drop_constraint("customers_shop_id_fkey", "customers", type_="foreignkey")
    make_lines()


def make_lines():
    name = "lines"
    op.create_table(
        name,
        sa.Column("order_id", sa.Integer()),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="x"),
        schema="archive",
    )


def downgrade():
    op.drop_table("orders")
