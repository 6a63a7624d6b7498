from flask import Blueprint, g, jsonify, request

from bazaar.repositories.orders import orders
from bazaar.services import cancellations, cart_merge, order_lifecycle, permissions
from bazaar.utils import validation
from bazaar.utils.dates import iso
from bazaar.utils.paging import paginate
from bazaar.web import serializers
from bazaar.web.access import permitted, signed_in
from bazaar.web.body import body, page_number

blueprint = Blueprint("orders", __name__, url_prefix="/orders")


@blueprint.route("")
@signed_in
def index():
    query = orders.of_organisation(g.current_user.organisation_id, request.args.get("status"))
    return jsonify(paginate(query, page_number()).as_dict(serializers.order))


@blueprint.route("/<int:order_id>")
@signed_in
def show(order_id):
    return jsonify(serializers.order(_visible(order_id)))


@blueprint.route("/<int:order_id>/history")
@signed_in
def history(order_id):
    _visible(order_id)
    return jsonify([{"kind": event.kind, "detail": event.detail, "at": iso(event.happened_at)}
                    for event in order_lifecycle.history(order_id)])


@blueprint.route("/<int:order_id>/notes", methods=["POST"])
@signed_in
def note(order_id):
    _visible(order_id)
    order_lifecycle.add_note(order_id, validation.require(body(), "note"))
    return "", 204


@blueprint.route("/<int:order_id>/cancel", methods=["POST"])
@permitted("order")
def cancel(order_id):
    _visible(order_id)
    return jsonify(serializers.order(cancellations.cancel(order_id, body().get("reason", ""))))


@blueprint.route("/<int:order_id>/reorder", methods=["POST"])
@permitted("order")
def reorder(order_id):
    return jsonify(serializers.cart(cart_merge.reorder(g.current_user, order_id))), 201


@blueprint.route("/usual")
@signed_in
def usual():
    rows = orders.bought_before(g.current_user.organisation_id)
    return jsonify([{"sku": variant.sku, "quantity": int(quantity)} for variant, quantity in rows])


def _visible(order_id):
    order = orders.get(order_id)
    permissions.check_organisation(g.current_user, order.organisation_id)
    return order
