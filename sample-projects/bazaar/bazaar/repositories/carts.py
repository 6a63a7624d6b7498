from bazaar import constants
from bazaar.extensions import db
from bazaar.models import Cart, CartLine, Reservation
from bazaar.repositories.base import Repository
from bazaar.utils.dates import utcnow


class Carts(Repository):
    model = Cart

    def open_cart_of(self, user_id):
        return (
            db.session.query(Cart)
            .filter(Cart.user_id == user_id, Cart.status == constants.CART_OPEN)
            .order_by(Cart.id.desc())
            .first()
        )

    def line_of(self, cart_id, variant_id):
        return CartLine.query.filter_by(cart_id=cart_id, variant_id=variant_id).first()

    def with_expired_reservations(self):
        """Carts whose stock is no longer held for them."""
        return (
            db.session.query(Cart)
            .join(CartLine, CartLine.cart_id == Cart.id)
            .join(Reservation, Reservation.cart_line_id == CartLine.id)
            .filter(Reservation.status == constants.RESERVATION_HELD)
            .filter(Reservation.expires_at < utcnow())
            .distinct()
            .all()
        )

    def idle_since(self, moment):
        return Cart.query.filter(Cart.status == constants.CART_OPEN, Cart.updated_at < moment).all()


carts = Carts()
