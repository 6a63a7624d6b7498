"""Buying on account."""
from bazaar.errors import PaymentRefused
from bazaar.extensions import db
from bazaar.models import CreditAccount, CreditMovement
from bazaar.repositories.payments import payments
from bazaar.utils.audit import audit


def use(order):
    """Books the order on the account, in the caller's transaction."""
    account = payments.credit_account(order.organisation_id)
    if account is None or account.free_cents < order.total_cents:
        raise PaymentRefused("the credit limit is not enough", free_cents=account.free_cents if account else 0)
    account.used_cents += order.total_cents
    account.touch()
    db.session.add(CreditMovement(account_id=account.id, order_id=order.id, amount_cents=order.total_cents))


def give_back(order):
    """The part of the order that is still booked becomes free again."""
    booked = db.session.query(CreditMovement).filter_by(order_id=order.id).all()
    amount = sum(movement.amount_cents for movement in booked)
    if amount > 0:
        _book(booked[0].account_id, -amount, order_id=order.id)


def settle_invoice(invoice, amount_cents):
    """Paid invoices free the credit that their order took."""
    movements = db.session.query(CreditMovement).filter_by(order_id=invoice.order_id).all()
    booked = sum(movement.amount_cents for movement in movements)
    amount = min(booked, amount_cents)
    if amount > 0:
        _book(movements[0].account_id, -amount, order_id=invoice.order_id, invoice_id=invoice.id)


def change_limit(organisation_id, limit_cents):
    account = CreditAccount.query.filter_by(organisation_id=organisation_id).first()
    if account is None:
        account = CreditAccount(organisation_id=organisation_id, used_cents=0)
        db.session.add(account)
    account.limit_cents = limit_cents
    audit("credit.limit", organisation_id, limit=limit_cents)
    db.session.commit()
    return account


def _book(account_id, amount_cents, **links):
    account = db.session.get(CreditAccount, account_id)
    account.used_cents += amount_cents
    account.touch()
    db.session.add(CreditMovement(account_id=account_id, amount_cents=amount_cents, **links))
