from flask import url_for

from desk.app import app


def test_verbs():
    app.test_client().post("/desk/tickets")


def test_name(client):
    client.get(url_for("desk.ticket", number=1))


def test_helper(case):
    case.make_request("get", "/desk/tickets")
