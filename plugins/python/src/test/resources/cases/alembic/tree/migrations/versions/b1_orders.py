import sqlalchemy as sa
from alembic import op

revision = "b1"
down_revision = "a1"


def upgrade():
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer()),
        sa.Column("text", sa.Integer()),
        sa.Column("old", sa.Integer()),
    )
