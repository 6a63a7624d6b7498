"""Reminders for invoices that nobody paid."""
from bazaar import constants
from bazaar.extensions import db
from bazaar.models import CreditAccount, User
from bazaar.repositories.invoices import invoices
from bazaar.services import notify
from bazaar.utils.dates import today

STEPS = (3, 10, 21)


def remind():
    """One step at a time. After the last one buying on account is over."""
    reminded = 0
    for invoice in invoices.overdue():
        days = (today() - invoice.due_on).days
        invoice.status = constants.INVOICE_OVERDUE
        if invoice.reminder_level < len(STEPS) and days >= STEPS[invoice.reminder_level]:
            invoice.reminder_level += 1
            for user in _accountants(invoice.organisation_id) or [invoice.order.user]:
                notify.tell(user, f"reminder_{invoice.reminder_level}", number=invoice.number,
                            open_cents=invoice.open_cents)
            reminded += 1
        if invoice.reminder_level == len(STEPS):
            CreditAccount.query.filter_by(organisation_id=invoice.organisation_id).update({"limit_cents": 0})
    db.session.commit()
    return reminded


def _accountants(organisation_id):
    users = User.query.filter_by(organisation_id=organisation_id, is_active=True).order_by(User.id)
    return [user for user in users if user.has_role("accountant")]
