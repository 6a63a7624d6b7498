from bazaar.extensions import db
from bazaar.models import Address, Membership, Organisation, User
from bazaar.repositories.base import Repository


class Organisations(Repository):
    """Customers, their people and their addresses."""

    model = Organisation

    def by_vat(self, vat_number):
        return db.session.query(Organisation).filter_by(vat_number=vat_number).first()

    def user_by_email(self, email):
        return db.session.query(User).filter(User.email == email.lower()).one_or_none()

    def approver_of(self, user):
        """The user's approver; failing that, any manager of the organisation."""
        membership = Membership.query.filter_by(user_id=user.id).first()
        if membership and membership.approver:
            return membership.approver
        colleagues = User.query.filter_by(organisation_id=user.organisation_id, is_active=True)
        for colleague in colleagues.order_by(User.id):
            if colleague.has_role("manager") and colleague.id != user.id:
                return colleague
        return None

    def default_address(self, organisation_id, kind):
        return (
            db.session.query(Address)
            .filter(Address.organisation_id == organisation_id, Address.kind == kind)
            .order_by(Address.is_default.desc(), Address.id)
            .first()
        )


organisations = Organisations()
