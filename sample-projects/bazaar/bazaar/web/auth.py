from flask import Blueprint, g, jsonify, request

from bazaar.services import api_tokens, login, passwords
from bazaar.utils import validation
from bazaar.web import serializers
from bazaar.web.access import bearer_token, signed_in
from bazaar.web.body import body

blueprint = Blueprint("auth", __name__, url_prefix="/auth")


@blueprint.route("/login", methods=["POST"])
def sign_in():
    data = body()
    token = login.sign_in(data.get("email"), data.get("password"), request.remote_addr)
    return jsonify({"token": token})


@blueprint.route("/logout", methods=["POST"])
@signed_in
def sign_out():
    login.sign_out(bearer_token())
    return "", 204


@blueprint.route("/me")
@signed_in
def me():
    return jsonify(serializers.user(g.current_user))


@blueprint.route("/password", methods=["PUT"])
@signed_in
def change_password():
    old, new = validation.require(body(), "old", "new")
    passwords.change_password(g.current_user, old, new)
    return "", 204


@blueprint.route("/tokens", methods=["GET", "POST"])
@signed_in
def tokens():
    if request.method == "POST":
        data = body()
        row, token = api_tokens.create(g.current_user, validation.require(data, "name"),
                                       data.get("scopes", ["read"]))
        return jsonify({"id": row.id, "token": token}), 201
    rows = api_tokens.of_user(g.current_user)
    return jsonify([{"id": row.id, "name": row.name, "scopes": row.scopes.split()} for row in rows])


@blueprint.route("/tokens/<int:token_id>", methods=["DELETE"])
@signed_in
def revoke(token_id):
    api_tokens.revoke(g.current_user, token_id)
    return "", 204
