"""Purchasing projects, approvals and budgets.

Revision ID: 0011
Revises: 0010
Create Date: 2025-12-08 10:11
"""
import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "projects",
        sa.Column("id", sa.Integer()),
        sa.Column("organisation_id", sa.Integer(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("owner_id", sa.Integer(), sa.ForeignKey("users.id"), nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("status", sa.String(20), server_default="active", nullable=False),
        sa.Column("budget_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("starts_on", sa.Date()),
        sa.Column("ends_on", sa.Date()),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="projects_pkey"),
        sa.UniqueConstraint("code", name="projects_code_key"),
    )
    op.create_index("ix_projects_organisation_id", "projects", ["organisation_id"])
    op.create_table(
        "project_members",
        sa.Column("project_id", sa.Integer(), sa.ForeignKey("projects.id", ondelete="CASCADE")),
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id", ondelete="CASCADE")),
        sa.PrimaryKeyConstraint("project_id", "user_id", name="project_members_pkey"),
    )
    op.create_table(
        "milestones",
        sa.Column("id", sa.Integer()),
        sa.Column("project_id", sa.Integer(), sa.ForeignKey("projects.id", ondelete="CASCADE"), nullable=False),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("reached_at", sa.DateTime()),
        sa.PrimaryKeyConstraint("id", name="milestones_pkey"),
    )
    op.create_table(
        "project_tasks",
        sa.Column("id", sa.Integer()),
        sa.Column("project_id", sa.Integer(), sa.ForeignKey("projects.id", ondelete="CASCADE"), nullable=False),
        sa.Column("milestone_id", sa.Integer(), sa.ForeignKey("milestones.id")),
        sa.Column("assignee_id", sa.Integer(), sa.ForeignKey("users.id")),
        sa.Column("order_id", sa.Integer(), sa.ForeignKey("orders.id")),
        sa.Column("title", sa.String(200), nullable=False),
        sa.Column("status", sa.String(10), server_default="todo", nullable=False),
        sa.Column("due_on", sa.Date()),
        sa.Column("done_at", sa.DateTime()),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="project_tasks_pkey"),
    )
    op.create_index("ix_project_tasks_project_id", "project_tasks", ["project_id"])
    op.create_table(
        "task_comments",
        sa.Column("id", sa.Integer()),
        sa.Column("task_id", sa.Integer(), sa.ForeignKey("project_tasks.id", ondelete="CASCADE"), nullable=False),
        sa.Column("author_id", sa.Integer(), sa.ForeignKey("users.id"), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("written_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="task_comments_pkey"),
    )
    op.create_table(
        "memberships",
        sa.Column("id", sa.Integer()),
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
        sa.Column("organisation_id", sa.Integer(), sa.ForeignKey("organisations.id"), nullable=False),
        sa.Column("title", sa.String(100)),
        sa.Column("spend_limit_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("approver_id", sa.Integer(), sa.ForeignKey("users.id")),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="memberships_pkey"),
        sa.UniqueConstraint("user_id", name="memberships_user_id_key"),
    )
    op.create_table(
        "approvals",
        sa.Column("id", sa.Integer()),
        sa.Column("cart_id", sa.Integer(), sa.ForeignKey("carts.id"), nullable=False),
        sa.Column("project_id", sa.Integer(), sa.ForeignKey("projects.id")),
        sa.Column("requested_by_id", sa.Integer(), sa.ForeignKey("users.id"), nullable=False),
        sa.Column("approver_id", sa.Integer(), sa.ForeignKey("users.id"), nullable=False),
        sa.Column("amount_cents", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(10), server_default="open", nullable=False),
        sa.Column("reason", sa.String(300)),
        sa.Column("decided_at", sa.DateTime()),
        sa.Column("created_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), server_default=sa.func.now(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="approvals_pkey"),
    )
    op.create_index("ix_approvals_cart_id", "approvals", ["cart_id"])
    op.create_table(
        "project_budget_lines",
        sa.Column("id", sa.Integer()),
        sa.Column("project_id", sa.Integer(), sa.ForeignKey("projects.id", ondelete="CASCADE"), nullable=False),
        sa.Column("category_id", sa.Integer(), sa.ForeignKey("categories.id")),
        sa.Column("planned_cents", sa.Integer(), server_default="0", nullable=False),
        sa.Column("spent_cents", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name="project_budget_lines_pkey"),
    )
    op.add_column("orders", sa.Column("project_id", sa.Integer(), sa.ForeignKey("projects.id")))
    op.create_index("ix_orders_project_id", "orders", ["project_id"])
    op.add_column("carts", sa.Column("project_id", sa.Integer(), sa.ForeignKey("projects.id")))


def downgrade():
    op.drop_column("carts", "project_id")
    op.drop_column("orders", "project_id")
    op.drop_table("project_budget_lines")
    op.drop_table("approvals")
    op.drop_table("memberships")
    op.drop_table("task_comments")
    op.drop_table("project_tasks")
    op.drop_table("milestones")
    op.drop_table("project_members")
    op.drop_table("projects")
