CELERY_BEAT_SCHEDULE = {
    "report": {"task": "jobs.tasks.report", "schedule": 60},
    "mail": {"task": "mail.send", "schedule": 60},
    "lost": {"task": "jobs.tasks.lost", "schedule": 60},
    "other": {"task": "elsewhere.run", "schedule": 60},
}
CELERY_TASK_ROUTES = {"jobs.tasks.report": {"queue": "slow"}}
