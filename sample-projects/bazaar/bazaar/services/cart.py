"""Carts. A cart holds stock while it is being filled, which is why it knows the warehouse."""
from bazaar import constants
from bazaar.errors import Conflict, NotFound
from bazaar.extensions import db
from bazaar.models import Cart, CartLine, Organisation
from bazaar.repositories.carts import carts
from bazaar.repositories.products import products
from bazaar.services import pricing, reservations
from bazaar.utils import validation


def open_cart(user):
    cart = carts.open_cart_of(user.id)
    if cart is None:
        cart = carts.add(Cart(user_id=user.id, organisation_id=user.organisation_id))
    return cart


def add(user, variant_id, quantity):
    quantity = validation.positive(quantity)
    variant = products.variant(variant_id)
    if not variant.product.is_published:
        raise Conflict("this product is not for sale", sku=variant.sku)
    cart = open_cart(user)
    line = carts.line_of(cart.id, variant.id)
    if line is None:
        line = CartLine(cart_id=cart.id, variant_id=variant.id, quantity=0, unit_price_cents=0)
        db.session.add(line)
    line.quantity += quantity
    line.unit_price_cents = pricing.unit_price(user.organisation, variant, line.quantity)
    db.session.flush()
    reservations.hold(line)
    db.session.commit()
    return cart


def change_quantity(user, line_id, quantity):
    line = _line(user, line_id)
    if int(quantity) == 0:
        return remove(user, line_id)
    line.quantity = validation.positive(quantity)
    line.unit_price_cents = pricing.unit_price(user.organisation, line.variant, line.quantity)
    db.session.flush()
    reservations.hold(line)
    db.session.commit()
    return line.cart


def remove(user, line_id):
    line = _line(user, line_id)
    cart = line.cart
    reservations.release_line(line)
    cart.lines.remove(line)
    db.session.commit()
    return cart


def assign_project(user, project_id):
    """From now on the cart counts against the project's budget."""
    from bazaar.services.projects import project_for

    cart = open_cart(user)
    project = project_for(user, project_id) if project_id else None
    cart.project_id = project.id if project else None
    db.session.commit()
    return cart


def reprice_open_carts(price_list_id):
    """In the caller's transaction."""
    rows = (
        db.session.query(CartLine)
        .join(Cart, Cart.id == CartLine.cart_id)
        .join(Organisation, Organisation.id == Cart.organisation_id)
        .filter(Cart.status == constants.CART_OPEN, Organisation.price_list_id == price_list_id)
    )
    for line in rows:
        line.unit_price_cents = pricing.unit_price(line.cart.organisation, line.variant, line.quantity)


def _line(user, line_id):
    line = db.session.get(CartLine, line_id)
    if line is None or line.cart.user_id != user.id or line.cart.status != constants.CART_OPEN:
        raise NotFound("no such line", id=line_id)
    return line
