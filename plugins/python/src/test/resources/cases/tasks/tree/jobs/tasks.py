from celery import Celery, shared_task
from invoke import task

app = Celery("jobs")


@app.task(name="mail.send")
def send(to):
    pass


@shared_task
def report():
    send.delay("x")


@task
def build(context):
    pass


def plain():
    pass
