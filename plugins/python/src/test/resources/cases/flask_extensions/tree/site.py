from flask import Blueprint, Flask
from flask.views import MethodView, View
from flask_restx import Api, Namespace, Resource
from flask_rest_jsonapi import Api as JsonApi, ResourceList

bp = Blueprint("api", __name__, url_prefix="/api")
api = Api(bp)
orders = Namespace("orders")
stock = api.namespace("stock", path="/warehouse")
api.add_namespace(orders, "/orders/v1")


@orders.route("/", "/all")
class Orders(Resource):
    def get(self):
        pass


@stock.route("/<int:key>")
class Stock(Resource):
    def put(self, key):
        pass


class People(ResourceList):
    pass


json = JsonApi()
json.route(People, "people", "/people", "/shops/<int:id>/people")


class Old(View):
    methods = ["GET", "POST"]


def old(name):
    def view():
        pass

    return view


def create():
    app = Flask(__name__)
    app.register_blueprint(bp)
    for path in ("/a", "/b"):
        app.add_url_rule(path, view_func=Old.as_view("old"))
    for path, view in [("/c", People), ("/d", Old)]:
        app.add_url_rule("/x" + path, view_func=view)
    app.add_url_rule("/made", view_func=old("made"))
    toolkit.add_resource("assets", "shop-assets")
    data.add_views_to_resource(app, {})
    return app
