"""What came with the request."""
from flask import request

from bazaar.errors import InvalidInput


def body():
    data = request.get_json(silent=True)
    if data is None:
        return {}
    if not isinstance(data, dict):
        raise InvalidInput("a JSON object was expected")
    return data


def page_number():
    return request.args.get("page", 1, type=int)
