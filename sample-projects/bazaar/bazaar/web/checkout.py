from flask import Blueprint, g, jsonify

from bazaar.services import cart, checkout, checkout_validation
from bazaar.services.cart_totals import totals
from bazaar.web import serializers
from bazaar.web.access import permitted, signed_in
from bazaar.web.body import body

blueprint = Blueprint("checkout", __name__, url_prefix="/checkout")


@blueprint.route("/preview")
@signed_in
def preview():
    """Complains about everything that placing the order would complain about, apart from money."""
    open_cart = cart.open_cart(g.current_user)
    checkout_validation.check_cart(open_cart)
    checkout_validation.check_stock(open_cart)
    _, shipping = checkout_validation.check_addresses(open_cart)
    return jsonify({"ship_to": serializers.address(shipping), **totals(open_cart, shipping.country).as_dict()})


@blueprint.route("", methods=["POST"])
@permitted("order")
def place():
    order = checkout.place_order(g.current_user, body().get("method_id"))
    return jsonify(serializers.order(order)), 201
