"""How a customer pays."""
from bazaar.errors import Conflict, NotFound
from bazaar.extensions import db
from bazaar.models import Payment, PaymentMethod
from bazaar.utils import validation
from bazaar.utils.audit import audit

KINDS = ("card", "direct_debit", "account")


def add(organisation_id, data):
    kind = validation.one_of(data.get("kind"), KINDS, "kind")
    if kind != "account" and not data.get("provider_token"):
        raise Conflict("the payment provider's token is missing")
    method = PaymentMethod(organisation_id=organisation_id, kind=kind, label=data.get("label") or kind,
                           provider_token=data.get("provider_token"))
    db.session.add(method)
    db.session.flush()
    if data.get("is_default") or PaymentMethod.query.filter_by(organisation_id=organisation_id).count() == 1:
        make_default(organisation_id, method.id)
    audit("payment_method.added", method.id, kind=kind)
    db.session.commit()
    return method


def make_default(organisation_id, method_id):
    PaymentMethod.query.filter_by(organisation_id=organisation_id).update({"is_default": False})
    PaymentMethod.query.filter_by(id=method_id).update({"is_default": True})


def method_of(organisation_id, method_id):
    method = PaymentMethod.query.filter_by(id=method_id, organisation_id=organisation_id).first()
    if method is None:
        raise NotFound("no such payment method", id=method_id)
    return method


def remove(organisation_id, method_id):
    method = method_of(organisation_id, method_id)
    if Payment.query.filter_by(method_id=method.id).count():
        raise Conflict("this method was used and is kept for the accounts")
    db.session.delete(method)
    db.session.commit()
