from flask import Blueprint, g, jsonify

from bazaar.models import Address
from bazaar.repositories.organisations import organisations as repository
from bazaar.services import membership, organisations, registration
from bazaar.utils import validation
from bazaar.web import serializers
from bazaar.web.access import permitted, signed_in
from bazaar.web.body import body

blueprint = Blueprint("accounts", __name__, url_prefix="/accounts")


@blueprint.route("/register", methods=["POST"])
def register():
    return jsonify(serializers.user(registration.register(body()))), 201


@blueprint.route("/organisation")
@signed_in
def show():
    return jsonify(serializers.organisation(repository.get(g.current_user.organisation_id)))


@blueprint.route("/organisation", methods=["PATCH"])
@permitted("members")
def update():
    return jsonify(serializers.organisation(organisations.update(g.current_user.organisation_id, body())))


@blueprint.route("/addresses")
@signed_in
def addresses():
    rows = Address.query.filter_by(organisation_id=g.current_user.organisation_id).order_by(Address.id)
    return jsonify([serializers.address(row) for row in rows])


@blueprint.route("/addresses", methods=["POST"])
@signed_in
def add_address():
    return jsonify(serializers.address(organisations.add_address(g.current_user.organisation_id, body()))), 201


@blueprint.route("/members")
@signed_in
def members():
    organisation = repository.get(g.current_user.organisation_id)
    return jsonify([serializers.user(row) for row in organisation.users])


@blueprint.route("/members", methods=["POST"])
@permitted("members")
def invite():
    return jsonify(serializers.user(membership.invite(g.current_user, body()))), 201


@blueprint.route("/members/<int:user_id>/limit", methods=["PUT"])
@permitted("members")
def limit(user_id):
    cents = validation.positive(body().get("spend_limit_cents"), "spend_limit_cents")
    row = membership.change_limit(g.current_user, user_id, cents)
    return jsonify({"user_id": user_id, "spend_limit_cents": row.spend_limit_cents})
