from flask import Blueprint, g, jsonify

from bazaar.repositories.projects import approvals as repository
from bazaar.services import approvals
from bazaar.web import serializers
from bazaar.web.access import permitted, signed_in
from bazaar.web.body import body

blueprint = Blueprint("approvals", __name__, url_prefix="/approvals")


@blueprint.route("")
@signed_in
def index():
    return jsonify([serializers.approval(row) for row in repository.open_for(g.current_user.id)])


@blueprint.route("", methods=["POST"])
@signed_in
def request_approval():
    return jsonify(serializers.approval(approvals.request(g.current_user))), 201


@blueprint.route("/<int:approval_id>/grant", methods=["POST"])
@permitted("approve")
def grant(approval_id):
    return jsonify(serializers.order(approvals.grant(g.current_user, approval_id)))


@blueprint.route("/<int:approval_id>/refuse", methods=["POST"])
@permitted("approve")
def refuse(approval_id):
    row = approvals.refuse(g.current_user, approval_id, body().get("reason", ""))
    return jsonify(serializers.approval(row))
