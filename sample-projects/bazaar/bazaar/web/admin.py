from flask import Blueprint, jsonify, request

from bazaar.extensions import db
from bazaar.models import AuditEntry, Order, Organisation, User
from bazaar.services import organisations, pricing, tax
from bazaar.utils import validation
from bazaar.utils.dates import iso
from bazaar.utils.sql import fetch_all
from bazaar.web.access import permitted
from bazaar.web.body import body

blueprint = Blueprint("admin", __name__, url_prefix="/admin")


@blueprint.route("/dashboard")
@permitted("admin")
def dashboard():
    """The page that looks into every corner, and is open on the big screen all day."""
    by_status = fetch_all("SELECT status, COUNT(*) AS orders FROM orders GROUP BY status ORDER BY status")
    stuck = fetch_all(
        "SELECT o.number, p.status AS payment, i.status AS invoice, s.status AS shipment "
        "FROM orders o JOIN payments p ON p.order_id = o.id JOIN invoices i ON i.order_id = o.id "
        "LEFT JOIN shipments s ON s.order_id = o.id WHERE p.status = 'failed' ORDER BY o.number"
    )
    return jsonify({
        "organisations": db.session.query(Organisation).filter(Organisation.is_active.is_(True)).count(),
        "users": User.query.filter_by(is_active=True).count(),
        "orders": Order.query.count(),
        "by_status": by_status,
        "stuck": stuck,
    })


@blueprint.route("/audit")
@permitted("admin")
def audit_log():
    query = AuditEntry.query
    if request.args.get("action"):
        query = query.filter(AuditEntry.action == request.args["action"])
    return jsonify([{"action": row.action, "subject": row.subject, "at": iso(row.logged_at)}
                    for row in query.order_by(AuditEntry.id.desc()).limit(100)])


@blueprint.route("/organisations/<int:organisation_id>/price-list", methods=["PUT"])
@permitted("admin")
def assign_price_list(organisation_id):
    organisations.assign_price_list(organisation_id, validation.require(body(), "price_list_id"))
    return "", 204


@blueprint.route("/organisations/<int:organisation_id>", methods=["DELETE"])
@permitted("admin")
def close(organisation_id):
    organisations.close(organisation_id)
    return "", 204


@blueprint.route("/price-lists/<int:price_list_id>/raise", methods=["POST"])
@permitted("admin")
def raise_prices(price_list_id):
    pricing.raise_list(price_list_id, validation.require(body(), "basis_points"))
    return "", 204


@blueprint.route("/tax-rates/<country>/<code>", methods=["PUT"])
@permitted("admin")
def tax_rate(country, code):
    rate = tax.set_rate(country.upper(), code, validation.require(body(), "basis_points"))
    return jsonify({"country": rate.country, "code": rate.code, "basis_points": rate.basis_points})
