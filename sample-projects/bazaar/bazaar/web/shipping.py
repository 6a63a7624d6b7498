from flask import Blueprint, jsonify

from bazaar.repositories.shipments import shipments
from bazaar.services import fulfilment, tracking
from bazaar.utils import validation
from bazaar.utils.dates import iso
from bazaar.web import serializers
from bazaar.web.access import permitted
from bazaar.web.body import body

blueprint = Blueprint("shipping", __name__, url_prefix="/shipping")


@blueprint.route("/waiting")
@permitted("shipping")
def waiting():
    return jsonify([serializers.order(order) for order in shipments.waiting_orders()])


@blueprint.route("/orders/<int:order_id>/plan", methods=["POST"])
@permitted("shipping")
def plan(order_id):
    return jsonify([serializers.shipment(row) for row in fulfilment.plan(order_id)]), 201


@blueprint.route("/shipments/<int:shipment_id>/dispatch", methods=["POST"])
@permitted("shipping")
def dispatch(shipment_id):
    carrier_id = validation.require(body(), "carrier_id")
    return jsonify(serializers.shipment(fulfilment.dispatch(shipment_id, carrier_id)))


@blueprint.route("/track/<tracking_number>")
def track(tracking_number):
    """Public, because recipients have no account."""
    return jsonify([{"code": event.code, "text": event.text, "at": iso(event.happened_at)}
                    for event in tracking.events_of(tracking_number)])
