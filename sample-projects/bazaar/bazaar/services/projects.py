"""Purchasing projects."""
from bazaar.errors import Conflict, Forbidden
from bazaar.extensions import db
from bazaar.models import Milestone, Project, User
from bazaar.repositories.projects import projects
from bazaar.services import permissions
from bazaar.tasks import search as search_tasks
from bazaar.utils import validation
from bazaar.utils.audit import audit
from bazaar.utils.dates import parse_date, utcnow
from bazaar.utils.ids import readable_code


def create(user, data):
    permissions.check(user, "project.write")
    name = validation.require(data, "name")
    project = Project(
        organisation_id=user.organisation_id,
        owner_id=user.id,
        code=data.get("code") or readable_code(),
        name=name,
        budget_cents=data.get("budget_cents", 0),
        starts_on=parse_date(data.get("starts_on")),
        ends_on=parse_date(data.get("ends_on")),
    )
    if project.starts_on and project.ends_on and project.ends_on < project.starts_on:
        raise Conflict("the project ends before it starts")
    db.session.add(project)
    audit("project.created", project.code)
    db.session.commit()
    search_tasks.index_project.delay(project.id)
    return project


def project_for(user, project_id):
    """The project, if the user may see it."""
    project = projects.get(project_id)
    member = project.owner_id == user.id or any(other.id == user.id for other in project.members)
    if project.organisation_id != user.organisation_id or not member:
        raise Forbidden("you are not a member of this project")
    return project


def add_member(user, project_id, member_id):
    project = project_for(user, project_id)
    member = db.session.get(User, member_id)
    if member is None or member.organisation_id != project.organisation_id:
        raise Forbidden("only colleagues can be members")
    if member not in project.members:
        project.members.append(member)
    db.session.commit()
    return project


def add_milestone(user, project_id, name, due_on):
    project = project_for(user, project_id)
    milestone = Milestone(project_id=project.id, name=name, due_on=parse_date(due_on))
    db.session.add(milestone)
    db.session.commit()
    return milestone


def reach_milestone(user, milestone_id):
    milestone = db.session.get(Milestone, milestone_id)
    project_for(user, milestone.project_id)
    unfinished = [task for task in milestone.tasks if task.status != "done"]
    if unfinished:
        raise Conflict("there are open tasks", tasks=[task.title for task in unfinished])
    milestone.reached_at = utcnow()
    db.session.commit()
    return milestone


def close(user, project_id):
    project = project_for(user, project_id)
    project.status = "closed"
    audit("project.closed", project.code)
    db.session.commit()
