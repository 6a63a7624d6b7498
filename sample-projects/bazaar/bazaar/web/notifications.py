from flask import Blueprint, g, jsonify

from bazaar.models import OutboxMessage
from bazaar.services import notify, templating
from bazaar.utils import validation
from bazaar.utils.dates import iso
from bazaar.web.access import permitted, signed_in
from bazaar.web.body import body

blueprint = Blueprint("notifications", __name__, url_prefix="/notifications")


@blueprint.route("")
@signed_in
def index():
    rows = OutboxMessage.query.filter_by(recipient=g.current_user.email)
    return jsonify([{"topic": row.topic, "status": row.status, "sent_at": iso(row.sent_at)}
                    for row in rows.order_by(OutboxMessage.id.desc()).limit(50)])


@blueprint.route("/preferences")
@signed_in
def preferences():
    return jsonify(notify.preferences(g.current_user.email))


@blueprint.route("/preferences/<topic>", methods=["PUT"])
@signed_in
def prefer(topic):
    row = notify.set_preference(g.current_user.email, topic, bool(body().get("enabled", True)))
    return jsonify({row.topic: row.enabled})


@blueprint.route("/templates/<key>/<locale>", methods=["PUT"])
@permitted("admin")
def save_template(key, locale):
    subject, text = validation.require(body(), "subject", "body")
    templating.save(key, locale, subject, text)
    return "", 204
