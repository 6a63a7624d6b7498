from flask import Blueprint, g, jsonify, request

from bazaar.repositories.products import products
from bazaar.services import catalogue, pricing, product_import
from bazaar.utils.paging import paginate
from bazaar.web import serializers
from bazaar.web.access import permitted, signed_in
from bazaar.web.body import body, page_number

blueprint = Blueprint("catalogue", __name__, url_prefix="/catalogue")


@blueprint.route("/products")
def index():
    slug = request.args.get("category")
    query = products.in_category(slug) if slug else products.published()
    return jsonify(paginate(query, page_number()).as_dict(serializers.product))


@blueprint.route("/products/<int:product_id>")
def show(product_id):
    return jsonify(serializers.product(products.get(product_id)))


@blueprint.route("/products", methods=["POST"])
@permitted("catalogue")
def create():
    return jsonify(serializers.product(catalogue.create_product(body()))), 201


@blueprint.route("/products/<int:product_id>/publish", methods=["POST"])
@permitted("catalogue")
def publish(product_id):
    return jsonify(serializers.product(catalogue.publish(product_id, body().get("published", True))))


@blueprint.route("/variants/<int:variant_id>/price")
@signed_in
def price(variant_id):
    quantity = request.args.get("quantity", 1, type=int)
    variant = products.variant(variant_id)
    cents = pricing.unit_price(g.current_user.organisation, variant, quantity)
    return jsonify({"sku": variant.sku, "quantity": quantity, "unit_price_cents": cents})


@blueprint.route("/categories")
def categories():
    return jsonify(catalogue.category_tree())


@blueprint.route("/suppliers/<int:supplier_id>/import", methods=["POST"])
@permitted("catalogue")
def import_sheet(supplier_id):
    return jsonify(product_import.import_sheet(supplier_id, request.get_data(as_text=True)))
