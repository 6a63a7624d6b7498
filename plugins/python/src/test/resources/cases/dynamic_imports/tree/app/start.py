import importlib
from importlib import import_module as load

from werkzeug.utils import import_string

MAIL = "app.plugins.mail"


def start(name):
    importlib.import_module("app.plugins.mail").Sender()
    load(".plugins.mail", package="app")
    load(MAIL)
    __import__("app.plugins.mail")
    import_string("app.plugins.mail:Sender")().send()
    load("app.plugins.gone")
    load(f"app.plugins.{name}")
    load("app.plugins." + name)
    load(f"{name}.views")
    load(name)
    load("json")
    load("other.plugins." + name)
