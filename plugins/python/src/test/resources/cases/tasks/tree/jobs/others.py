import dramatiq
from django_q.tasks import async_task, schedule
from django_rq import enqueue, job
from huey.contrib.djhuey import db_task

from jobs.tasks import plain


@dramatiq.actor(queue_name="mail")
def post(to):
    pass


@db_task()
def count():
    pass


@job("low")
def shrink():
    pass


def start(queue):
    post.send("x")
    count()
    shrink.delay()
    enqueue(plain)
    queue.enqueue("jobs.tasks.plain")
    async_task("jobs.tasks.plain", 1)
    async_task(plain)
    schedule("math.hypot", 3, 4)
