from bazaar.extensions import db
from bazaar.models import Membership, Role, StockLevel, User
from bazaar.services import notify, replenishment
from bazaar.tasks.base import BazaarTask
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.stock.check_reorder_points")
def check_reorder_points():
    """Mails the suppliers, and the clerks about what has no supplier."""
    replenishment.adjust_reorder_points()
    orphans = [line["sku"] for line in replenishment.suggestions() if line["supplier_id"] is None]
    if orphans:
        clerks = db.session.query(User).join(User.roles).filter(Role.name == "clerk").all()
        for clerk in clerks:
            notify.tell(clerk, "no_supplier", skus=", ".join(orphans))
        db.session.commit()
    return replenishment.mail_suppliers()


@celery.task(base=BazaarTask)
def repair_reserved():
    """Negative reserved quantities should not exist. They do (BAZ-144)."""
    with db.session.begin():
        return db.session.query(StockLevel).filter(StockLevel.reserved < 0).update({"reserved": 0})


@celery.task(base=BazaarTask)
def approver_report():
    """Who approves for how many people; asked for by the warehouse, nobody knows why."""
    return db.session.query(Membership).filter(Membership.approver_id.isnot(None)).count()
