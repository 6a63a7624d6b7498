from flask import Blueprint
from flask.views import MethodView

bp = Blueprint("web", __name__, url_prefix="/ignored")
PREFIX = "/p"


@bp.route("/")
@bp.route("/index", methods=["get", "POST"])
def index():
    pass


@bp.get(f"{PREFIX}/<int:key>")
def show(key):
    pass


def about():
    pass


class Users(MethodView):
    def get(self):
        pass

    def delete(self):
        pass


bp.add_url_rule("/users", view_func=Users.as_view("users"))
bp.add_url_rule("/lost", view_func=lost)
