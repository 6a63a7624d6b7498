"""Prices by customer.

Revision ID: 0007
Revises: 0006
Create Date: 2025-07-02 11:48
"""
import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "price_lists",
        sa.Column("id", sa.Integer()),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("currency", sa.String(3), server_default="EUR", nullable=False),
        sa.Column("valid_until", sa.Date()),
        sa.PrimaryKeyConstraint("id", name="price_lists_pkey"),
    )
    op.create_table(
        "price_list_items",
        sa.Column("id", sa.Integer()),
        sa.Column("price_list_id", sa.Integer(), sa.ForeignKey("price_lists.id"), nullable=False),
        sa.Column("variant_id", sa.Integer(), sa.ForeignKey("product_variants.id"), nullable=False),
        sa.Column("min_quantity", sa.Integer(), server_default="1", nullable=False),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="price_list_items_pkey"),
        sa.UniqueConstraint("price_list_id", "variant_id", "min_quantity", name="uq_price_list_items_step"),
    )
    op.add_column("organisations", sa.Column("price_list_id", sa.Integer(), sa.ForeignKey("price_lists.id")))


def downgrade():
    op.drop_column("organisations", "price_list_id")
    op.drop_table("price_list_items")
    op.drop_table("price_lists")
