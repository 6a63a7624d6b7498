"""Who may call a view."""
import functools

from flask import g, request

from bazaar.errors import Unauthenticated
from bazaar.services import login, permissions


def bearer_token():
    header = request.headers.get("Authorization", "")
    return header[len("Bearer "):].strip() if header.startswith("Bearer ") else None


def signed_in(view):
    """Puts the user into g.current_user or answers 401."""

    @functools.wraps(view)
    def guarded(*args, **kwargs):
        token = bearer_token()
        user = login.user_of_token(token) if token else None
        if user is None:
            raise Unauthenticated("sign in first")
        g.current_user = user
        return view(*args, **kwargs)

    return guarded


def permitted(permission):
    """Signed in and allowed to."""

    def decorate(view):
        @signed_in
        @functools.wraps(view)
        def guarded(*args, **kwargs):
            permissions.check(g.current_user, permission)
            return view(*args, **kwargs)

        return guarded

    return decorate
