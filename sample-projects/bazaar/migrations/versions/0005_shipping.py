"""Parcels.

Revision ID: 0005
Revises: 0004
Create Date: 2025-04-22 08:55
"""
import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "carriers",
        sa.Column("id", sa.Integer()),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("base_price_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("price_per_kg_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("is_active", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="carriers_pkey"),
        sa.UniqueConstraint("code", name="carriers_code_key"),
    )
    op.create_table(
        "shipments",
        sa.Column("id", sa.Integer()),
        sa.Column("order_id", sa.Integer(), sa.ForeignKey("orders.id"), nullable=False),
        sa.Column("carrier_id", sa.Integer(), sa.ForeignKey("carriers.id")),
        sa.Column("warehouse_id", sa.Integer(), sa.ForeignKey("warehouses.id"), nullable=False),
        sa.Column("address_id", sa.Integer(), sa.ForeignKey("addresses.id")),
        sa.Column("tracking_number", sa.String(50)),
        sa.Column("status", sa.String(20), server_default="planned", nullable=False),
        sa.Column("shipped_at", sa.DateTime()),
        sa.Column("delivered_at", sa.DateTime()),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="shipments_pkey"),
        sa.UniqueConstraint("tracking_number", name="shipments_tracking_number_key"),
    )
    op.create_index("ix_shipments_order_id", "shipments", ["order_id"])
    op.create_table(
        "shipment_lines",
        sa.Column("id", sa.Integer()),
        sa.Column("shipment_id", sa.Integer(), sa.ForeignKey("shipments.id", ondelete="CASCADE"), nullable=False),
        sa.Column("order_line_id", sa.Integer(), sa.ForeignKey("order_lines.id"), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="shipment_lines_pkey"),
    )
    op.create_table(
        "tracking_events",
        sa.Column("id", sa.Integer()),
        sa.Column("shipment_id", sa.Integer(), sa.ForeignKey("shipments.id", ondelete="CASCADE"), nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("text", sa.String(200), server_default="", nullable=False),
        sa.Column("happened_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="tracking_events_pkey"),
    )
    op.add_column("stock_movements", sa.Column("shipment_id", sa.Integer(), sa.ForeignKey("shipments.id")))


def downgrade():
    op.drop_column("stock_movements", "shipment_id")
    op.drop_table("tracking_events")
    op.drop_table("shipment_lines")
    op.drop_table("shipments")
    op.drop_table("carriers")
