"""Raw SQL, for those who do not trust the mapper."""
from sqlalchemy import text

from bazaar.extensions import db


def fetch_all(statement, **params):
    """Rows as dictionaries."""
    return [dict(row._mapping) for row in db.session.execute(text(statement), params)]


def fetch_value(statement, **params):
    return db.session.execute(text(statement), params).scalar()


def run(statement, **params):
    """The number of rows that the statement touched."""
    return db.session.execute(text(statement), params).rowcount
