"""The outbox and its templates.

Revision ID: 0006
Revises: 0005
Create Date: 2025-05-30 13:17
"""
import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "notification_templates",
        sa.Column("id", sa.Integer()),
        sa.Column("key", sa.String(50), nullable=False),
        sa.Column("locale", sa.String(5), server_default="en", nullable=False),
        sa.Column("subject", sa.String(200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="notification_templates_pkey"),
        sa.UniqueConstraint("key", "locale", name="uq_notification_templates_key"),
    )
    op.create_table(
        "notification_outbox",
        sa.Column("id", sa.Integer()),
        sa.Column("recipient", sa.String(254), nullable=False),
        sa.Column("topic", sa.String(50), nullable=False),
        sa.Column("locale", sa.String(5), server_default="en", nullable=False),
        sa.Column("payload_json", sa.Text(), server_default="{}", nullable=False),
        sa.Column("status", sa.String(10), server_default="waiting", nullable=False),
        sa.Column("attempts", sa.Integer(), server_default="0", nullable=False),
        sa.Column("send_after", sa.DateTime(), nullable=False),
        sa.Column("sent_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("id", name="notification_outbox_pkey"),
    )
    op.create_index("ix_notification_outbox_waiting", "notification_outbox", ["status", "send_after"])
    op.create_table(
        "notification_preferences",
        sa.Column("id", sa.Integer()),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("topic", sa.String(50), nullable=False),
        sa.Column("enabled", sa.Boolean(), server_default=sa.true(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="notification_preferences_pkey"),
        sa.UniqueConstraint("email", "topic", name="uq_notification_preferences_topic"),
    )


def downgrade():
    op.drop_table("notification_preferences")
    op.drop_table("notification_outbox")
    op.drop_table("notification_templates")
