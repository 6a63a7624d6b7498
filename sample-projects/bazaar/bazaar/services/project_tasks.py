"""Tasks in projects. Not to be confused with the tasks of Celery."""
from bazaar import constants
from bazaar.errors import Forbidden
from bazaar.extensions import db
from bazaar.models import ProjectTask, TaskComment, User
from bazaar.repositories.projects import project_tasks
from bazaar.services import notify
from bazaar.services.projects import project_for
from bazaar.utils import validation
from bazaar.utils.dates import parse_date, utcnow


def create(user, project_id, data):
    project = project_for(user, project_id)
    task = ProjectTask(project_id=project.id, title=validation.require(data, "title"),
                       milestone_id=data.get("milestone_id"), due_on=parse_date(data.get("due_on")))
    db.session.add(task)
    db.session.flush()
    if data.get("assignee_id"):
        assign(task, data["assignee_id"])
    db.session.commit()
    return task


def assign(task, user_id):
    assignee = db.session.get(User, user_id)
    if assignee is None or assignee.organisation_id != task.project.organisation_id:
        raise Forbidden("only colleagues can be assigned")
    task.assignee_id = assignee.id
    notify.tell(assignee, "task_assigned", title=task.title, project=task.project.name)


def move(user, task_id, status):
    status = validation.one_of(status, (constants.TASK_TODO, constants.TASK_DOING, constants.TASK_DONE), "status")
    task = project_tasks.get(task_id)
    project_for(user, task.project_id)
    task.status = status
    task.done_at = utcnow() if status == constants.TASK_DONE else None
    db.session.commit()
    return task


def comment(user, task_id, text):
    task = project_tasks.get(task_id)
    project_for(user, task.project_id)
    row = TaskComment(task_id=task.id, author_id=user.id, text=text)
    db.session.add(row)
    if task.assignee and task.assignee_id != user.id:
        notify.tell(task.assignee, "task_comment", title=task.title, author=user.full_name)
    db.session.commit()
    return row


def link_order(task_id, order_id):
    """The task "buy the chairs" is done when the chairs are ordered."""
    db.session.query(ProjectTask).filter_by(id=task_id).update(
        {"order_id": order_id, "status": constants.TASK_DONE, "done_at": utcnow()}
    )
    db.session.commit()
