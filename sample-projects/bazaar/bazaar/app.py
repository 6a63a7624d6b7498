"""The Flask application factory."""
import logging

from flask import Flask, g, request

from bazaar.config import load_config
from bazaar.extensions import db
from bazaar.utils.ids import request_id


def build_app(config=None):
    app = Flask("bazaar")
    app.config.update(load_config(config))
    logging.basicConfig(level=app.config["LOG_LEVEL"])

    db.connect(app.config["DATABASE_URL"], echo=app.config["SQL_ECHO"])

    # models must be known before anything asks for the metadata
    from bazaar import models  # noqa: F401
    from bazaar.web import register_blueprints
    from bazaar.web.errors import register_error_handlers
    from bazaar.cli import register_commands
    from celery_app import configure_celery

    configure_celery(app.config)
    register_blueprints(app)
    register_error_handlers(app)
    register_commands(app)

    if app.config["CREATE_TABLES"]:
        db.create_all()

    @app.before_request
    def remember_request():
        g.request_id = request.headers.get("X-Request-Id") or request_id()
        g.current_user = None

    @app.after_request
    def expose_request_id(response):
        response.headers["X-Request-Id"] = g.get("request_id", "-")
        return response

    @app.teardown_appcontext
    def drop_session(_error):
        db.session.remove()

    return app
