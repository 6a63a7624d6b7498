from celery import Task, chain, group, signature
from celery.task import PeriodicTask

from jobs.tasks import app, report, send


class Base(Task):
    abstract = True

    def run(self):
        pass


class Index(Base):
    name = "search.index"

    def run(self, pk):
        pass


class Clean(PeriodicTask):
    def run(self):
        pass


class NoTask:
    def run(self):
        pass


index = app.register_task(Index())


def start():
    index.delay(1)
    Clean().apply_async()
    NoTask().run()
    chain(report.s(), group(send.si("x"), Index().s(2)))()
    signature("mail.send").delay()
    app.send_task("gone.away")
