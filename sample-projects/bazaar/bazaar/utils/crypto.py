"""Hashes and tokens."""
import hashlib
import hmac
import secrets


def new_salt():
    return secrets.token_hex(16)


def new_token():
    return secrets.token_urlsafe(32)


def hash_password(password, salt, iterations):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), iterations).hex()


def hash_token(token):
    return hashlib.sha256(token.encode()).hexdigest()


def same(left, right):
    return hmac.compare_digest(left, right)


def sign(secret, body):
    return hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
