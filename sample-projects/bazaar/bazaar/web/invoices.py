from flask import Blueprint, g, jsonify

from bazaar.repositories.invoices import invoices
from bazaar.services import credit_limits, invoicing, permissions
from bazaar.utils import validation
from bazaar.utils.paging import paginate
from bazaar.web import serializers
from bazaar.web.access import permitted
from bazaar.web.body import body, page_number

blueprint = Blueprint("invoices", __name__, url_prefix="/invoices")


@blueprint.route("")
@permitted("invoices")
def index():
    query = invoices.of_organisation(g.current_user.organisation_id)
    return jsonify(paginate(query, page_number()).as_dict(serializers.invoice))


@blueprint.route("/<int:invoice_id>")
@permitted("invoices")
def show(invoice_id):
    invoice = invoices.get(invoice_id)
    permissions.check_organisation(g.current_user, invoice.organisation_id)
    return jsonify(serializers.invoice(invoice))


@blueprint.route("/<int:invoice_id>/transfers", methods=["POST"])
@permitted("admin")
def transfer(invoice_id):
    amount = validation.positive(body().get("amount_cents"), "amount_cents")
    return jsonify(serializers.invoice(invoicing.record_transfer(invoice_id, amount)))


@blueprint.route("/credit/<int:organisation_id>", methods=["PUT"])
@permitted("admin")
def credit(organisation_id):
    account = credit_limits.change_limit(organisation_id, validation.require(body(), "limit_cents"))
    return jsonify({"limit_cents": account.limit_cents, "used_cents": account.used_cents})
