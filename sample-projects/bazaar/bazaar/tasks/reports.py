from bazaar.reports import runner
from bazaar.tasks.base import BazaarTask
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.reports.nightly")
def nightly():
    """All aggregates. The other tasks have to wait meanwhile, which is why it runs at three."""
    return {name: runner.run(name) for name in runner.NAMES}


@celery.task(base=BazaarTask, name="bazaar.tasks.reports.refresh")
def refresh(name):
    return runner.run(name)
