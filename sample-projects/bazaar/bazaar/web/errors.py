"""From exceptions to answers."""
from flask import jsonify
from sqlalchemy.exc import IntegrityError

from bazaar.errors import BazaarError
from bazaar.extensions import db


def register_error_handlers(app):
    @app.errorhandler(BazaarError)
    def refused(error):
        db.session.rollback()
        return jsonify(error.as_dict()), error.status

    @app.errorhandler(IntegrityError)
    def collided(error):
        db.session.rollback()
        app.logger.warning("integrity: %s", error.orig)
        return jsonify({"error": "conflict", "message": "somebody was faster, try again"}), 409

    @app.errorhandler(404)
    def missing(_error):
        return jsonify({"error": "not_found", "message": "no such page"}), 404
