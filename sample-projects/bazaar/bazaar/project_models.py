"""Purchasing projects: what a customer's organisation plans, approves and orders together."""
from sqlalchemy import Column, Date, DateTime, ForeignKey, Integer, String, Table, Text
from sqlalchemy.orm import relationship

from bazaar import constants
from bazaar.extensions import db
from bazaar.model_base import TimestampMixin
from bazaar.utils.dates import utcnow

__all__ = ["project_members", "Project", "Milestone", "ProjectTask", "TaskComment", "Approval", "BudgetLine"]

project_members = Table(
    "project_members",
    db.Model.metadata,
    Column("project_id", Integer, ForeignKey("projects.id", ondelete="CASCADE"), primary_key=True),
    Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
)


class Project(TimestampMixin, db.Model):
    __tablename__ = "projects"

    id = Column(Integer, primary_key=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False, index=True)
    owner_id = Column(Integer, ForeignKey("users.id"), nullable=False)
    code = Column(String(20), nullable=False, unique=True)
    name = Column(String(200), nullable=False)
    status = Column(String(20), nullable=False, default="active")
    budget_cents = Column(Integer, nullable=False, default=0)
    starts_on = Column(Date)
    ends_on = Column(Date)

    owner = relationship("User")
    members = relationship("User", secondary=project_members)
    milestones = relationship("Milestone", back_populates="project", cascade="all, delete-orphan")
    tasks = relationship("ProjectTask", back_populates="project", cascade="all, delete-orphan")
    budget_lines = relationship("BudgetLine", back_populates="project", cascade="all, delete-orphan")


class Milestone(db.Model):
    __tablename__ = "milestones"

    id = Column(Integer, primary_key=True)
    project_id = Column(Integer, ForeignKey("projects.id", ondelete="CASCADE"), nullable=False)
    name = Column(String(200), nullable=False)
    due_on = Column(Date, nullable=False)
    reached_at = Column(DateTime)

    project = relationship("Project", back_populates="milestones")
    tasks = relationship("ProjectTask", back_populates="milestone")


class ProjectTask(TimestampMixin, db.Model):
    __tablename__ = "project_tasks"

    id = Column(Integer, primary_key=True)
    project_id = Column(Integer, ForeignKey("projects.id", ondelete="CASCADE"), nullable=False, index=True)
    milestone_id = Column(Integer, ForeignKey("milestones.id"))
    assignee_id = Column(Integer, ForeignKey("users.id"))
    order_id = Column(Integer, ForeignKey("orders.id"))
    title = Column(String(200), nullable=False)
    status = Column(String(10), nullable=False, default=constants.TASK_TODO)
    due_on = Column(Date)
    done_at = Column(DateTime)

    project = relationship("Project", back_populates="tasks")
    milestone = relationship("Milestone", back_populates="tasks")
    assignee = relationship("User")
    comments = relationship("TaskComment", back_populates="task", cascade="all, delete-orphan")


class TaskComment(db.Model):
    __tablename__ = "task_comments"

    id = Column(Integer, primary_key=True)
    task_id = Column(Integer, ForeignKey("project_tasks.id", ondelete="CASCADE"), nullable=False)
    author_id = Column(Integer, ForeignKey("users.id"), nullable=False)
    text = Column(Text, nullable=False)
    written_at = Column(DateTime, nullable=False, default=utcnow)

    task = relationship("ProjectTask", back_populates="comments")
    author = relationship("User")


class Approval(TimestampMixin, db.Model):
    """Someone has to say yes before a cart becomes an order."""

    __tablename__ = "approvals"

    id = Column(Integer, primary_key=True)
    cart_id = Column(Integer, ForeignKey("carts.id"), nullable=False, index=True)
    project_id = Column(Integer, ForeignKey("projects.id"))
    requested_by_id = Column(Integer, ForeignKey("users.id"), nullable=False)
    approver_id = Column(Integer, ForeignKey("users.id"), nullable=False)
    amount_cents = Column(Integer, nullable=False)
    status = Column(String(10), nullable=False, default=constants.APPROVAL_OPEN)
    reason = Column(String(300))
    decided_at = Column(DateTime)

    cart = relationship("Cart")
    requested_by = relationship("User", foreign_keys=[requested_by_id])
    approver = relationship("User", foreign_keys=[approver_id])


class BudgetLine(db.Model):
    __tablename__ = "project_budget_lines"

    id = Column(Integer, primary_key=True)
    project_id = Column(Integer, ForeignKey("projects.id", ondelete="CASCADE"), nullable=False)
    category_id = Column(Integer, ForeignKey("categories.id"))
    planned_cents = Column(Integer, nullable=False, default=0)
    spent_cents = Column(Integer, nullable=False, default=0)

    project = relationship("Project", back_populates="budget_lines")
