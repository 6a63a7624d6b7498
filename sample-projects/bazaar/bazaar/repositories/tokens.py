from bazaar.extensions import db
from bazaar.models import ApiToken, AuthSession, Credential, LoginAttempt
from bazaar.repositories.base import Repository
from bazaar.utils.dates import utcnow


class Tokens(Repository):
    """Sessions, API tokens and what else proves who somebody is."""

    model = ApiToken

    def session_by_hash(self, token_hash):
        return (
            db.session.query(AuthSession)
            .filter(AuthSession.token_hash == token_hash, AuthSession.expires_at > utcnow())
            .first()
        )

    def api_token_by_hash(self, token_hash):
        return ApiToken.query.filter_by(token_hash=token_hash, revoked_at=None).first()

    def credential_of(self, user_id):
        return Credential.query.filter_by(user_id=user_id).first()

    def failures_since(self, email, moment):
        return (
            db.session.query(LoginAttempt)
            .filter(LoginAttempt.email == email, LoginAttempt.attempted_at >= moment)
            .filter(LoginAttempt.succeeded.is_(False))
            .count()
        )

    def delete_expired_sessions(self):
        return db.session.query(AuthSession).filter(AuthSession.expires_at <= utcnow()).delete()


tokens = Tokens()
