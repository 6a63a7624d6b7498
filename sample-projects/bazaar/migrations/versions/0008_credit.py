"""Buying on account.

Revision ID: 0008
Revises: 0007
Create Date: 2025-08-14 09:30
"""
import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "credit_accounts",
        sa.Column("id", sa.Integer()),
        sa.Column("organisation_id", sa.Integer(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("limit_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("used_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="credit_accounts_pkey"),
        sa.UniqueConstraint("organisation_id", name="credit_accounts_organisation_id_key"),
    )
    op.create_table(
        "credit_movements",
        sa.Column("id", sa.Integer()),
        sa.Column("account_id", sa.Integer(), sa.ForeignKey("credit_accounts.id"), nullable=False),
        sa.Column("order_id", sa.Integer(), sa.ForeignKey("orders.id")),
        sa.Column("invoice_id", sa.Integer(), sa.ForeignKey("invoices.id")),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="credit_movements_pkey"),
    )


def downgrade():
    op.drop_table("credit_movements")
    op.drop_table("credit_accounts")
