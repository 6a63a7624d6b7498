"""Who is asking, when there is a request; nobody, when there is none."""
from flask import g, has_request_context


def current_user():
    return g.get("current_user") if has_request_context() else None


def current_user_id():
    user = current_user()
    return user.id if user is not None else None


def current_organisation_id():
    user = current_user()
    return user.organisation_id if user is not None else None
