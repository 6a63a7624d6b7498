"""Master data of customers."""
from bazaar.errors import Conflict, Forbidden
from bazaar.extensions import db
from bazaar.models import Address, Organisation, PriceList
from bazaar.repositories.organisations import organisations
from bazaar.utils import validation
from bazaar.utils.audit import audit


def update(organisation_id, data):
    organisation = organisations.get(organisation_id)
    if "name" in data:
        organisation.name = validation.require(data, "name")
    if "vat_number" in data:
        organisation.vat_number = validation.vat_number(data["vat_number"])
    audit("organisation.updated", organisation_id, fields=sorted(data))
    db.session.commit()
    return organisation


def add_address(organisation_id, data):
    street, postcode, city, country = validation.require(data, "street", "postcode", "city", "country")
    kind = validation.one_of(data.get("kind", "shipping"), ("shipping", "billing"), "kind")
    if data.get("is_default"):
        db.session.query(Address).filter_by(organisation_id=organisation_id, kind=kind).update(
            {"is_default": False}
        )
    address = Address(organisation_id=organisation_id, kind=kind, street=street, postcode=postcode,
                      city=city, country=country, is_default=bool(data.get("is_default")))
    db.session.add(address)
    db.session.commit()
    return address


def assign_price_list(organisation_id, price_list_id):
    organisation = organisations.get(organisation_id)
    if db.session.get(PriceList, price_list_id) is None:
        raise Conflict("no such price list")
    organisation.price_list_id = price_list_id
    db.session.commit()


def close(organisation_id):
    """Closes a customer. Needs to look nearly everywhere, see BAZ-301."""
    from bazaar.repositories.invoices import invoices
    from bazaar.repositories.orders import orders

    organisation = db.session.get(Organisation, organisation_id)
    if any(invoice.open_cents for invoice in invoices.of_organisation(organisation_id)):
        raise Forbidden("there are open invoices")
    if any(order.is_cancellable for order in orders.of_organisation(organisation_id)):
        raise Forbidden("there are open orders")
    organisation.is_active = False
    for user in organisation.users:
        user.is_active = False
    audit("organisation.closed", organisation_id)
    db.session.commit()
