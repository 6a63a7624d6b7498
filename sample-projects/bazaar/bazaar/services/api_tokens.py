"""Tokens for machines."""
from bazaar.errors import Forbidden
from bazaar.extensions import db
from bazaar.models import ApiToken
from bazaar.repositories.tokens import tokens
from bazaar.utils.audit import audit
from bazaar.utils.crypto import hash_token, new_token
from bazaar.utils.dates import utcnow

SCOPES = ("read", "order", "manage")


def create(user, name, scopes=("read",)):
    """The token is shown once and never stored."""
    unknown = [scope for scope in scopes if scope not in SCOPES]
    if unknown:
        raise Forbidden("unknown scopes", scopes=unknown)
    token = "bz_" + new_token()
    row = ApiToken(user_id=user.id, name=name, token_hash=hash_token(token), scopes=" ".join(scopes))
    db.session.add(row)
    audit("token.created", name, scopes=list(scopes))
    db.session.commit()
    return row, token


def revoke(user, token_id):
    row = tokens.get(token_id)
    if row.user_id != user.id:
        raise Forbidden("not your token")
    row.revoked_at = utcnow()
    audit("token.revoked", row.name)
    db.session.commit()


def of_user(user):
    return ApiToken.query.filter_by(user_id=user.id, revoked_at=None).order_by(ApiToken.id).all()
