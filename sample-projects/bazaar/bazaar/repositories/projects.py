from sqlalchemy import or_

from bazaar import constants
from bazaar.extensions import db
from bazaar.models import Approval, Milestone, Project, ProjectTask, project_members
from bazaar.repositories.base import Repository


class Projects(Repository):
    model = Project

    def visible_to(self, user):
        """Projects that the user owns or is a member of."""
        return (
            db.session.query(Project)
            .outerjoin(project_members, project_members.c.project_id == Project.id)
            .filter(Project.organisation_id == user.organisation_id)
            .filter(or_(Project.owner_id == user.id, project_members.c.user_id == user.id))
            .distinct()
            .order_by(Project.code)
        )

    def milestones_due_before(self, day):
        return (
            Milestone.query.filter(Milestone.reached_at.is_(None), Milestone.due_on <= day)
            .order_by(Milestone.due_on)
            .all()
        )

    def open_tasks_of(self, user_id):
        return (
            ProjectTask.query.filter(ProjectTask.assignee_id == user_id)
            .filter(ProjectTask.status != constants.TASK_DONE)
            .order_by(ProjectTask.due_on)
            .all()
        )


class Approvals(Repository):
    model = Approval

    def open_for(self, approver_id):
        return Approval.query.filter_by(approver_id=approver_id, status=constants.APPROVAL_OPEN).all()

    def newest_for_cart(self, cart_id):
        return Approval.query.filter_by(cart_id=cart_id).order_by(Approval.id.desc()).first()


class ProjectTasks(Repository):
    model = ProjectTask


projects = Projects()
approvals = Approvals()
project_tasks = ProjectTasks()
