from flask import Flask

from .api import api_bp, v1


def create_app():
    app = Flask(__name__)
    from .views import bp as web, about

    @app.route("/health")
    def health():
        return "ok"

    app.register_blueprint(web, url_prefix="/web")
    app.register_blueprint(api_bp)
    app.add_url_rule("/about", view_func=about)
    return app
