"""Carts move from the browser into the database; coupons; stock is held.

Revision ID: 0004
Revises: 0003
Create Date: 2025-03-11 16:21
"""
import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "coupons",
        sa.Column("id", sa.Integer()),
        sa.Column("code", sa.String(30), nullable=False),
        sa.Column("kind", sa.String(10), server_default="percent", nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("min_total_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("valid_until", sa.DateTime()),
        sa.Column("max_uses", sa.Integer()),
        sa.Column("used_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="coupons_pkey"),
        sa.UniqueConstraint("code", name="coupons_code_key"),
    )
    op.create_table(
        "carts",
        sa.Column("id", sa.Integer()),
        sa.Column("organisation_id", sa.Integer(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id"), nullable=False),
        sa.Column("coupon_id", sa.Integer(), sa.ForeignKey("coupons.id")),
        sa.Column("status", sa.String(20), server_default="open", nullable=False),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="carts_pkey"),
    )
    op.create_index("ix_carts_user_id", "carts", ["user_id"])
    op.create_table(
        "cart_lines",
        sa.Column("id", sa.Integer()),
        sa.Column("cart_id", sa.Integer(), sa.ForeignKey("carts.id", ondelete="CASCADE"), nullable=False),
        sa.Column("variant_id", sa.Integer(), sa.ForeignKey("product_variants.id"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("unit_price_cents", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="cart_lines_pkey"),
        sa.UniqueConstraint("cart_id", "variant_id", name="uq_cart_lines_variant"),
    )
    op.create_table(
        "saved_baskets",
        sa.Column("id", sa.Integer()),
        sa.Column("organisation_id", sa.Integer(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("created_by_id", sa.Integer(), sa.ForeignKey("users.id"), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("lines_json", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="saved_baskets_pkey"),
    )
    op.create_table(
        "reservations",
        sa.Column("id", sa.Integer()),
        sa.Column("variant_id", sa.Integer(), sa.ForeignKey("product_variants.id"), nullable=False),
        sa.Column("warehouse_id", sa.Integer(), sa.ForeignKey("warehouses.id"), nullable=False),
        sa.Column("cart_line_id", sa.Integer(), sa.ForeignKey("cart_lines.id", ondelete="SET NULL")),
        sa.Column("order_line_id", sa.Integer(), sa.ForeignKey("order_lines.id")),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(20), server_default="held", nullable=False),
        sa.Column("expires_at", sa.DateTime()),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="reservations_pkey"),
    )
    op.create_index("ix_reservations_cart_line_id", "reservations", ["cart_line_id"])
    op.create_index("ix_reservations_order_line_id", "reservations", ["order_line_id"])
    op.add_column("orders", sa.Column("cart_id", sa.Integer(), sa.ForeignKey("carts.id")))
    op.add_column("orders", sa.Column("coupon_id", sa.Integer(), sa.ForeignKey("coupons.id")))


def downgrade():
    op.drop_column("orders", "coupon_id")
    op.drop_column("orders", "cart_id")
    op.drop_table("reservations")
    op.drop_table("saved_baskets")
    op.drop_table("cart_lines")
    op.drop_table("carts")
    op.drop_table("coupons")
