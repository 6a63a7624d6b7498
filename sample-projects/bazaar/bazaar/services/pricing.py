"""What a customer pays for something."""
from bazaar.extensions import db
from bazaar.models import PriceList, PriceListItem
from bazaar.repositories.products import products
from bazaar.utils.dates import today


def unit_price(organisation, variant, quantity=1):
    """The price list's step if the organisation has one, the list price otherwise."""
    price_list = organisation.price_list
    while price_list is None and organisation.parent is not None:
        organisation = organisation.parent
        price_list = organisation.price_list
    if price_list is None or is_expired(price_list):
        return variant.list_price_cents
    step = products.price_step(price_list.id, variant.id, quantity)
    return step.price_cents if step else variant.list_price_cents


def is_expired(price_list):
    return price_list.valid_until is not None and price_list.valid_until < today()


def set_step(price_list_id, variant_id, min_quantity, price_cents):
    item = PriceListItem.query.filter_by(
        price_list_id=price_list_id, variant_id=variant_id, min_quantity=min_quantity
    ).first()
    if item is None:
        item = PriceListItem(price_list_id=price_list_id, variant_id=variant_id, min_quantity=min_quantity)
        db.session.add(item)
    item.price_cents = price_cents
    db.session.commit()
    return item


def raise_list(price_list_id, basis_points):
    """Raises all prices of a list and, as sales wants it, reprices the open carts at once."""
    from bazaar.services.cart import reprice_open_carts

    price_list = db.session.get(PriceList, price_list_id)
    for item in price_list.items:
        item.price_cents += item.price_cents * basis_points // 10_000
    db.session.flush()
    reprice_open_carts(price_list_id)
    db.session.commit()
