"""Warehouses and what lies in them.

Revision ID: 0002
Revises: 0001
Create Date: 2025-01-09 14:40
"""
import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "warehouses",
        sa.Column("id", sa.Integer()),
        sa.Column("code", sa.String(10), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("country", sa.String(2), server_default="DE", nullable=False),
        sa.Column("priority", sa.Integer(), server_default="100", nullable=False),
        sa.PrimaryKeyConstraint("id", name="warehouses_pkey"),
        sa.UniqueConstraint("code", name="warehouses_code_key"),
    )
    op.create_table(
        "stock_levels",
        sa.Column("id", sa.Integer()),
        sa.Column("variant_id", sa.Integer(), sa.ForeignKey("product_variants.id"), nullable=False),
        sa.Column("warehouse_id", sa.Integer(), sa.ForeignKey("warehouses.id"), nullable=False),
        sa.Column("on_hand", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reserved", sa.Integer(), server_default="0", nullable=False),
        sa.Column("reorder_point", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="stock_levels_pkey"),
        sa.UniqueConstraint("variant_id", "warehouse_id", name="uq_stock_levels_place"),
    )
    op.create_table(
        "stock_movements",
        sa.Column("id", sa.Integer()),
        sa.Column("variant_id", sa.Integer(), sa.ForeignKey("product_variants.id"), nullable=False),
        sa.Column("warehouse_id", sa.Integer(), sa.ForeignKey("warehouses.id"), nullable=False),
        sa.Column("order_id", sa.Integer(), sa.ForeignKey("orders.id")),
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id")),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("moved_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="stock_movements_pkey"),
    )
    op.create_index("ix_stock_movements_variant_id", "stock_movements", ["variant_id"])


def downgrade():
    op.drop_table("stock_movements")
    op.drop_table("stock_levels")
    op.drop_table("warehouses")
