import sqlalchemy as sa
from alembic import op

revision: str = "a1"
down_revision = None


def upgrade():
    op.create_table("shops", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "people",
        sa.Column("id", sa.Integer()),
        sa.Column("title", sa.String()),
        sa.Column("shop_id", sa.Integer(), sa.ForeignKey("shops.id")),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table("stock", *columns)
