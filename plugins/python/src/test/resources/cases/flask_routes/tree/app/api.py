from flask import Blueprint
from flask_restful import Api, Resource

api_bp = Blueprint("api", __name__, url_prefix="/api/")
v1 = Blueprint("v1", __name__, url_prefix="/v1")
api_bp.register_blueprint(v1)
api = Api(v1)


class Orders(Resource):
    def get(self):
        pass

    def post(self):
        pass


api.add_resource(Orders, "/orders", "/orders/<int:key>")
