from flask import Blueprint, g, jsonify

from bazaar.services import cart, cart_merge, discounts, shipping_quotes
from bazaar.utils import validation
from bazaar.web import serializers
from bazaar.web.access import signed_in
from bazaar.web.body import body

blueprint = Blueprint("cart", __name__, url_prefix="/cart")


@blueprint.route("")
@signed_in
def show():
    return jsonify(serializers.cart(cart.open_cart(g.current_user)))


@blueprint.route("/lines", methods=["POST"])
@signed_in
def add():
    data = body()
    variant_id = validation.require(data, "variant_id")
    return jsonify(serializers.cart(cart.add(g.current_user, variant_id, data.get("quantity", 1)))), 201


@blueprint.route("/lines/<int:line_id>", methods=["PUT"])
@signed_in
def change(line_id):
    quantity = validation.require(body(), "quantity")
    return jsonify(serializers.cart(cart.change_quantity(g.current_user, line_id, quantity)))


@blueprint.route("/lines/<int:line_id>", methods=["DELETE"])
@signed_in
def remove(line_id):
    return jsonify(serializers.cart(cart.remove(g.current_user, line_id)))


@blueprint.route("/coupon", methods=["PUT"])
@signed_in
def coupon():
    return jsonify(serializers.cart(discounts.apply(g.current_user, body().get("code"))))


@blueprint.route("/project", methods=["PUT"])
@signed_in
def project():
    return jsonify(serializers.cart(cart.assign_project(g.current_user, body().get("project_id"))))


@blueprint.route("/shipping-quotes")
@signed_in
def quotes():
    return jsonify(shipping_quotes.quotes(cart.open_cart(g.current_user)))


@blueprint.route("/baskets", methods=["POST"])
@signed_in
def save():
    basket = cart_merge.save_basket(g.current_user, validation.require(body(), "name"))
    return jsonify({"id": basket.id, "name": basket.name}), 201


@blueprint.route("/baskets/<int:basket_id>/load", methods=["POST"])
@signed_in
def load(basket_id):
    missing = cart_merge.load_basket(g.current_user, basket_id)
    return jsonify({"missing": missing, "cart": serializers.cart(cart.open_cart(g.current_user))})


@blueprint.route("/take-over/<int:cart_id>", methods=["POST"])
@signed_in
def take_over(cart_id):
    return jsonify(serializers.cart(cart_merge.take_over(g.current_user, cart_id)))
