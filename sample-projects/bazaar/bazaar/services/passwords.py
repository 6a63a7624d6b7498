"""Passwords."""
from bazaar.config import setting
from bazaar.errors import InvalidInput, Unauthenticated
from bazaar.extensions import db
from bazaar.models import AuthSession, Credential
from bazaar.repositories.tokens import tokens
from bazaar.utils.crypto import hash_password, new_salt, same
from bazaar.utils.dates import utcnow

MIN_LENGTH = 8


def set_password(user, password):
    """Stores the password; all sessions of the user end. The caller commits."""
    if len(password) < MIN_LENGTH:
        raise InvalidInput(f"at least {MIN_LENGTH} characters", field="password")
    credential = tokens.credential_of(user.id) or Credential(user_id=user.id)
    credential.salt = new_salt()
    credential.iterations = setting("PASSWORD_ITERATIONS")
    credential.password_hash = hash_password(password, credential.salt, credential.iterations)
    credential.changed_at = utcnow()
    db.session.add(credential)
    db.session.query(AuthSession).filter_by(user_id=user.id).delete()


def matches(user, password):
    credential = tokens.credential_of(user.id)
    if credential is None:
        return False
    hashed = hash_password(password, credential.salt, credential.iterations)
    return same(hashed, credential.password_hash)


def change_password(user, old, new):
    if not matches(user, old):
        raise Unauthenticated("the old password is wrong")
    set_password(user, new)
    db.session.commit()
