from sqlalchemy import func

from bazaar import constants
from bazaar.extensions import db
from bazaar.models import Invoice, Order, OrderLine, Payment, Variant
from bazaar.repositories.base import Repository


class Orders(Repository):
    model = Order

    def by_number(self, number):
        return Order.query.filter_by(number=number).first()

    def of_organisation(self, organisation_id, status=None):
        query = db.session.query(Order).filter(Order.organisation_id == organisation_id)
        if status:
            query = query.filter(Order.status == status)
        return query.order_by(Order.placed_at.desc(), Order.id.desc())

    def unpaid_with_invoice(self):
        return (
            db.session.query(Order, Invoice)
            .join(Invoice, Invoice.order_id == Order.id)
            .outerjoin(Payment, Payment.order_id == Order.id)
            .filter(Order.status == constants.ORDER_PLACED, Payment.id.is_(None))
            .all()
        )

    def spent_on_project(self, project_id):
        return (
            db.session.query(func.coalesce(func.sum(Order.total_cents), 0))
            .filter(Order.project_id == project_id)
            .filter(Order.status.in_(constants.LIVE_ORDER_STATES))
            .scalar()
        )

    def bought_before(self, organisation_id, limit=20):
        """What the organisation orders most often."""
        return (
            db.session.query(Variant, func.sum(OrderLine.quantity).label("quantity"))
            .join(OrderLine, OrderLine.variant_id == Variant.id)
            .join(Order, Order.id == OrderLine.order_id)
            .filter(Order.organisation_id == organisation_id)
            .group_by(Variant.id)
            .order_by(func.sum(OrderLine.quantity).desc())
            .limit(limit)
            .all()
        )


orders = Orders()
