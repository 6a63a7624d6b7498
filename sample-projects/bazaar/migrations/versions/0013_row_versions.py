"""Row versions, and the number that the customers have in SAP.

Revision ID: 0013
Revises: 0012
Create Date: 2026-04-01 09:03
"""
import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("stock_levels", sa.Column("row_version", sa.Integer(), server_default="1", nullable=False))
    op.add_column("credit_accounts", sa.Column("row_version", sa.Integer(), server_default="1", nullable=False))
    op.add_column("organisations", sa.Column("sap_customer_no", sa.String(10)))
    op.create_check_constraint("ck_cart_lines_quantity", "cart_lines", "quantity > 0")
    op.create_check_constraint("ck_order_lines_quantity", "order_lines", "quantity > 0")
    op.create_check_constraint("ck_stock_levels_on_hand", "stock_levels", "on_hand >= 0")


def downgrade():
    op.drop_constraint("ck_stock_levels_on_hand", "stock_levels")
    op.drop_constraint("ck_order_lines_quantity", "order_lines")
    op.drop_constraint("ck_cart_lines_quantity", "cart_lines")
    op.drop_column("organisations", "sap_customer_no")
    op.drop_column("credit_accounts", "row_version")
    op.drop_column("stock_levels", "row_version")
