"""Aggregates for the reports.

Revision ID: 0010
Revises: 0009
Create Date: 2025-10-20 17:44
"""
import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "report_runs",
        sa.Column("id", sa.Integer()),
        sa.Column("report", sa.String(50), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=False),
        sa.Column("finished_at", sa.DateTime()),
        sa.Column("row_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("error", sa.String(500)),
        sa.PrimaryKeyConstraint("id", name="report_runs_pkey"),
    )
    op.create_table(
        "report_daily_sales",
        sa.Column("day", sa.Date()),
        sa.Column("currency", sa.String(3)),
        sa.Column("order_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("revenue_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("refunded_cents", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("day", "currency", name="report_daily_sales_pkey"),
    )
    op.create_table(
        "report_customer_value",
        sa.Column("organisation_id", sa.Integer(), autoincrement=False),
        sa.Column("organisation_name", sa.String(200), nullable=False),
        sa.Column("order_count", sa.Integer(), server_default="0", nullable=False),
        sa.Column("revenue_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("open_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("last_order_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("organisation_id", name="report_customer_value_pkey"),
    )
    op.create_table(
        "report_stock_turnover",
        sa.Column("sku", sa.String(40)),
        sa.Column("sold_quantity", sa.Integer(), server_default="0", nullable=False),
        sa.Column("on_hand", sa.Integer(), server_default="0", nullable=False),
        sa.Column("days_of_cover", sa.Integer()),
        sa.PrimaryKeyConstraint("sku", name="report_stock_turnover_pkey"),
    )


def downgrade():
    op.drop_table("report_stock_turnover")
    op.drop_table("report_customer_value")
    op.drop_table("report_daily_sales")
    op.drop_table("report_runs")
