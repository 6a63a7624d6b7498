"""New customers: an organisation, its first user and everything around them."""
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.models import Address, CreditAccount, Membership, Organisation, Role, User
from bazaar.repositories.organisations import organisations
from bazaar.services import notify, passwords
from bazaar.utils import validation
from bazaar.utils.audit import audit


def register(data):
    name, email, full_name, password = validation.require(data, "organisation", "email", "full_name", "password")
    email = validation.email(email)
    vat = validation.vat_number(data.get("vat_number"))
    if organisations.user_by_email(email):
        raise Conflict("this e-mail address is taken", field="email")
    if vat and organisations.by_vat(vat):
        raise Conflict("this organisation is registered already", field="vat_number")

    organisation = Organisation(name=name, vat_number=vat, country=data.get("country", "DE"))
    user = User(organisation=organisation, email=email, full_name=full_name)
    user.roles.append(role("manager"))
    db.session.add_all([organisation, user])
    db.session.flush()
    db.session.add(Membership(user_id=user.id, organisation_id=organisation.id, title="Owner",
                              spend_limit_cents=10_000_000))
    db.session.add(CreditAccount(organisation_id=organisation.id, limit_cents=0, used_cents=0))
    for address in data.get("addresses", []):
        organisation.addresses.append(Address(**address))
    passwords.set_password(user, password)
    audit("organisation.registered", organisation.id, name=name)
    notify.tell(user, "welcome", organisation=name)
    db.session.commit()
    return user


def role(name):
    found = Role.query.filter_by(name=name).first()
    if found is None:
        found = Role(name=name)
        db.session.add(found)
        db.session.flush()
    return found
