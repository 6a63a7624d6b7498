from flask import Blueprint, jsonify, request

from bazaar.services import search_query
from bazaar.web.access import permitted

blueprint = Blueprint("search", __name__, url_prefix="/search")


@blueprint.route("")
def search():
    hits = search_query.search(request.args.get("q", ""), request.args.get("kind"))
    return jsonify({"hits": hits})


@blueprint.route("/suggest")
def suggest():
    return jsonify(search_query.suggest(request.args.get("q", "")))


@blueprint.route("/fruitless")
@permitted("catalogue")
def fruitless():
    return jsonify(search_query.fruitless())
