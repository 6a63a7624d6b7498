from flask import Blueprint, g, jsonify

from bazaar.models import PaymentMethod
from bazaar.repositories.payments import payments
from bazaar.services import payment_capture, payment_methods, refunds
from bazaar.utils import validation
from bazaar.web import serializers
from bazaar.web.access import permitted, signed_in
from bazaar.web.body import body

blueprint = Blueprint("payments", __name__, url_prefix="/payments")


@blueprint.route("/methods")
@signed_in
def methods():
    rows = PaymentMethod.query.filter_by(organisation_id=g.current_user.organisation_id)
    return jsonify([{"id": row.id, "kind": row.kind, "label": row.label, "is_default": row.is_default}
                    for row in rows.order_by(PaymentMethod.id)])


@blueprint.route("/methods", methods=["POST"])
@permitted("members")
def add_method():
    row = payment_methods.add(g.current_user.organisation_id, body())
    return jsonify({"id": row.id, "label": row.label}), 201


@blueprint.route("/methods/<int:method_id>", methods=["DELETE"])
@permitted("members")
def remove_method(method_id):
    payment_methods.remove(g.current_user.organisation_id, method_id)
    return "", 204


@blueprint.route("/<int:payment_id>/capture", methods=["POST"])
@permitted("admin")
def capture(payment_id):
    return jsonify(serializers.payment(payment_capture.capture(payment_id)))


@blueprint.route("/<int:payment_id>/refunds", methods=["POST"])
@permitted("admin")
def refund(payment_id):
    data = body()
    amount = validation.positive(data.get("amount_cents"), "amount_cents")
    row = refunds.refund(payment_id, amount, data.get("reason", ""))
    return jsonify({"id": row.id, "left_cents": row.payment.amount_cents - payments.refunded_cents(payment_id)}), 201
