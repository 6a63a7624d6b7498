from flask import Blueprint, Flask

bp = Blueprint("desk", __name__, url_prefix="/desk")


@bp.route("/tickets", methods=["GET"])
def tickets():
    return ""


@bp.route("/tickets", methods=["POST"])
def open_ticket():
    return ""


@bp.get("/tickets/<int:number>")
def ticket(number):
    return ""


app = Flask(__name__)
app.register_blueprint(bp)
