"""Signing in and out."""
from datetime import timedelta

from bazaar.config import setting
from bazaar.errors import Unauthenticated
from bazaar.extensions import db
from bazaar.models import AuthSession, LoginAttempt, User
from bazaar.repositories.tokens import tokens
from bazaar.services import passwords
from bazaar.utils.crypto import hash_token, new_token
from bazaar.utils.dates import hours_from_now, utcnow


def sign_in(email, password, ip_address=None):
    """A new session's token. Says the same for a wrong name and a wrong password."""
    email = (email or "").strip().lower()
    recent = utcnow() - timedelta(minutes=15)
    if tokens.failures_since(email, recent) >= setting("MAX_LOGIN_FAILURES"):
        raise Unauthenticated("too many attempts, try again later")
    user = User.query.filter_by(email=email, is_active=True).first()
    succeeded = user is not None and passwords.matches(user, password or "")
    db.session.add(LoginAttempt(email=email, ip_address=ip_address, succeeded=succeeded))
    if not succeeded:
        db.session.commit()
        raise Unauthenticated("wrong e-mail address or password")
    token = new_token()
    db.session.add(AuthSession(user_id=user.id, token_hash=hash_token(token), ip_address=ip_address,
                               expires_at=hours_from_now(setting("SESSION_HOURS"))))
    user.last_login_at = utcnow()
    db.session.commit()
    return token


def sign_out(token):
    db.session.query(AuthSession).filter_by(token_hash=hash_token(token)).delete()
    db.session.commit()


def user_of_token(token):
    """The user behind a session or API token, or None."""
    token_hash = hash_token(token)
    session = tokens.session_by_hash(token_hash) or tokens.api_token_by_hash(token_hash)
    if session is None or not session.user.is_active:
        return None
    return session.user
