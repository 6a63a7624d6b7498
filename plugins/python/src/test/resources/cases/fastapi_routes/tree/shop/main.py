from fastapi import APIRouter, FastAPI
from starlette.routing import Route

from . import orders
from .own import router as own

api = APIRouter()
api.include_router(orders.router, prefix="/v1")
api.include_router(orders.router, prefix="/v2")


def plain(request):
    pass


routes = [Route("/plain", plain, methods=["GET"])]


def make():
    app = FastAPI(routes=routes)

    @app.get("/health")
    def health():
        return "ok"

    for each in (api, own):
        app.include_router(each, prefix="/api")
    sub = FastAPI()
    app.mount("/admin", sub)

    @sub.post("/reset")
    def reset():
        pass

    return app


def client(session):
    @session.get("/nothing")
    def other():
        pass
