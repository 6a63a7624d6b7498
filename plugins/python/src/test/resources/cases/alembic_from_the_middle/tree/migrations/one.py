from alembic import op
import sqlalchemy as sa

revision = "one"
down_revision = None


def upgrade():
    op.add_column("orders", sa.Column("note", sa.Integer()))
    op.create_table("lines", sa.Column("id", sa.Integer()))
