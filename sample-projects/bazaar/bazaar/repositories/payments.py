from sqlalchemy import func

from bazaar import constants
from bazaar.extensions import db
from bazaar.models import CreditAccount, Payment, PaymentMethod, Refund
from bazaar.repositories.base import Repository
from bazaar.utils.locking import lock


class Payments(Repository):
    model = Payment

    def by_reference(self, reference):
        return Payment.query.filter_by(provider_reference=reference).first()

    def authorised(self):
        return Payment.query.filter_by(status=constants.PAYMENT_AUTHORISED).order_by(Payment.id).all()

    def refunded_cents(self, payment_id):
        return (
            db.session.query(func.coalesce(func.sum(Refund.amount_cents), 0))
            .filter(Refund.payment_id == payment_id)
            .scalar()
        )

    def credit_account(self, organisation_id):
        """The account, locked, because two orders at once would both see the same free credit."""
        query = db.session.query(CreditAccount).filter_by(organisation_id=organisation_id)
        return lock(query).first()

    def default_method(self, organisation_id):
        return (
            PaymentMethod.query.filter_by(organisation_id=organisation_id)
            .order_by(PaymentMethod.is_default.desc(), PaymentMethod.id)
            .first()
        )


payments = Payments()
