from flask import Blueprint, jsonify

from bazaar import __version__
from bazaar.utils.sql import fetch_value

blueprint = Blueprint("health", __name__)


@blueprint.route("/health")
def health():
    """For the load balancer."""
    fetch_value("SELECT 1")
    return jsonify({"status": "up", "version": __version__})


@blueprint.route("/health/queue")
def queue():
    """How much mail waits; the on-call phone rings above 500."""
    waiting = fetch_value("SELECT COUNT(*) FROM notification_outbox WHERE status = 'waiting'")
    return jsonify({"waiting": waiting}), 200 if waiting < 500 else 503
