from bazaar import constants
from bazaar.extensions import db
from bazaar.models import Invoice, Order, TaxRate
from bazaar.repositories.base import Repository
from bazaar.utils.dates import today


class Invoices(Repository):
    model = Invoice

    def overdue(self):
        return (
            db.session.query(Invoice)
            .filter(Invoice.status.in_((constants.INVOICE_OPEN, constants.INVOICE_OVERDUE)))
            .filter(Invoice.due_on < today())
            .order_by(Invoice.due_on)
            .all()
        )

    def of_organisation(self, organisation_id):
        return Invoice.query.filter_by(organisation_id=organisation_id).order_by(Invoice.id.desc())

    def of_project(self, project_id):
        return (
            db.session.query(Invoice)
            .join(Order, Invoice.order_id == Order.id)
            .filter(Order.project_id == project_id)
            .all()
        )

    def tax_rate(self, country, code):
        return TaxRate.query.filter_by(country=country, code=code).first()


invoices = Invoices()
