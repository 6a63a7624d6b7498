from flask import Blueprint, jsonify

from bazaar.repositories.stock import stock as repository
from bazaar.services import replenishment, stock
from bazaar.utils import validation
from bazaar.web import serializers
from bazaar.web.access import permitted
from bazaar.web.body import body

blueprint = Blueprint("inventory", __name__, url_prefix="/inventory")


@blueprint.route("/warehouses/<int:warehouse_id>/stock")
@permitted("stock")
def overview(warehouse_id):
    return jsonify([serializers.stock_level(level) for level in stock.overview(warehouse_id)])


@blueprint.route("/receipts", methods=["POST"])
@permitted("stock")
def receive():
    variant_id, warehouse_id, quantity = validation.require(body(), "variant_id", "warehouse_id", "quantity")
    level = stock.receive(variant_id, warehouse_id, validation.positive(quantity))
    return jsonify(serializers.stock_level(level)), 201


@blueprint.route("/counts", methods=["POST"])
@permitted("stock")
def count():
    variant_id, warehouse_id, counted = validation.require(body(), "variant_id", "warehouse_id", "counted")
    return jsonify({"difference": stock.count(variant_id, warehouse_id, counted)})


@blueprint.route("/transfers", methods=["POST"])
@permitted("stock")
def transfer():
    variant_id, source, target, quantity = validation.require(body(), "variant_id", "from", "to", "quantity")
    stock.transfer(variant_id, source, target, validation.positive(quantity))
    return "", 204


@blueprint.route("/availability/<int:variant_id>")
def availability(variant_id):
    return jsonify({"available": repository.available(variant_id)})


@blueprint.route("/suggestions")
@permitted("stock")
def suggestions():
    return jsonify(replenishment.suggestions())
