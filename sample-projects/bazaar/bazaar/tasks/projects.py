from bazaar.extensions import db
from bazaar.repositories.projects import projects
from bazaar.services import notify
from bazaar.tasks.base import BazaarTask
from bazaar.utils.dates import days_from_now, iso
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.projects.warn_about_milestones")
def warn_about_milestones(days=3):
    """The owner and the members hear of milestones that come near with open tasks."""
    warned = 0
    for milestone in projects.milestones_due_before(days_from_now(days)):
        unfinished = [task for task in milestone.tasks if task.status != "done"]
        if not unfinished:
            continue
        project = milestone.project
        people = {person.id: person for person in [project.owner, *project.members]}
        for _, person in sorted(people.items()):
            notify.tell(person, "milestone_near", milestone=milestone.name, project=project.name,
                        due=iso(milestone.due_on), tasks=len(unfinished))
        warned += 1
    db.session.commit()
    return warned
