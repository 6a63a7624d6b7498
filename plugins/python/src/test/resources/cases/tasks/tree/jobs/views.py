from jobs import tasks
from jobs.tasks import app, plain, report


def view(queue):
    report.apply_async(countdown=3)
    tasks.send.delay("y")
    app.send_task("mail.send", args=["z"])
    queue.enqueue(plain)
    (report.s() | tasks.send.si("q")).delay()
