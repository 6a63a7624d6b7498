"""What is still to be paid, for accounting.

Revision ID: 0014
Revises: 0013
Create Date: 2026-04-20 11:25
"""
import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade():
    op.execute(
        """
        CREATE VIEW open_items AS
        SELECT g.id AS organisation_id, g.name, i.number, i.due_on, i.total_cents - i.paid_cents AS open_cents,
               o.number AS order_number, o.project_id
        FROM invoices i
        JOIN orders o ON o.id = i.order_id
        JOIN organisations g ON g.id = i.organisation_id
        WHERE i.status IN ('open', 'overdue')
        """
    )


def downgrade():
    op.execute("DROP VIEW open_items")
