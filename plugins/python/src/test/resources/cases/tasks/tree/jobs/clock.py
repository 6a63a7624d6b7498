from jobs.tasks import app

app.conf.beat_schedule = {"a": {"task": "jobs.tasks.report"}}
app.conf.update(timezone="UTC", beat_schedule={"b": {"task": "mail.send"}})
