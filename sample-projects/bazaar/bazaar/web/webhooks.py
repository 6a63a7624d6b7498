from flask import Blueprint, jsonify, request

from bazaar.errors import Forbidden
from bazaar.extensions import db
from bazaar.integrations import payment_provider
from bazaar.repositories.shipments import shipments
from bazaar.services import payment_capture, tracking
from bazaar.web.body import body

blueprint = Blueprint("webhooks", __name__, url_prefix="/hooks")


@blueprint.route("/payments", methods=["POST"])
def payment_event():
    if not payment_provider.is_genuine(request.get_data(), request.headers.get("X-Signature")):
        raise Forbidden("the signature is wrong")
    payment = payment_capture.handle_provider_event(body())
    return jsonify({"known": payment is not None})


@blueprint.route("/carriers/<tracking_number>", methods=["POST"])
def carrier_event(tracking_number):
    shipment = shipments.by_tracking_number(tracking_number)
    if shipment is not None:
        data = body()
        tracking.record(shipment, data.get("code", "unknown"), data.get("text", ""))
        db.session.commit()
    return "", 204
