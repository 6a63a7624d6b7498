"""Joining and copying carts."""
import json

from bazaar import constants
from bazaar.errors import Forbidden, NotFound
from bazaar.extensions import db
from bazaar.models import SavedBasket, Variant
from bazaar.repositories.carts import carts
from bazaar.repositories.orders import orders
from bazaar.services import cart as cart_service
from bazaar.services import reservations


def save_basket(user, name):
    cart = cart_service.open_cart(user)
    lines = [{"sku": line.variant.sku, "quantity": line.quantity} for line in cart.lines]
    basket = SavedBasket(organisation_id=user.organisation_id, created_by_id=user.id, name=name,
                         lines_json=json.dumps(lines))
    db.session.add(basket)
    db.session.commit()
    return basket


def load_basket(user, basket_id):
    """Adds what is still for sale and returns the SKUs that are not."""
    basket = db.session.get(SavedBasket, basket_id)
    if basket is None:
        raise NotFound("no such basket", id=basket_id)
    if basket.organisation_id != user.organisation_id:
        raise Forbidden("this basket belongs to another organisation")
    missing = []
    for line in json.loads(basket.lines_json):
        variant = Variant.query.filter_by(sku=line["sku"]).first()
        if variant is None or not variant.product.is_published:
            missing.append(line["sku"])
        else:
            cart_service.add(user, variant.id, line["quantity"])
    return missing


def reorder(user, order_id):
    order = orders.get(order_id)
    if order.organisation_id != user.organisation_id:
        raise Forbidden("this order belongs to another organisation")
    for line in order.lines:
        cart_service.add(user, line.variant_id, line.quantity)
    return cart_service.open_cart(user)


def take_over(user, cart_id):
    """A colleague's open cart becomes part of one's own."""
    other = carts.get(cart_id)
    if other.organisation_id != user.organisation_id or other.status != constants.CART_OPEN:
        raise Forbidden("this cart cannot be taken over")
    for line in list(other.lines):
        reservations.release_line(line)
        cart_service.add(user, line.variant_id, line.quantity)
    other.status = constants.CART_ABANDONED
    db.session.commit()
    return cart_service.open_cart(user)
