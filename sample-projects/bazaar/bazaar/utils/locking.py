"""Row locks that do nothing on SQLite."""
from bazaar.extensions import db


def lock(query):
    """Adds FOR UPDATE where the database knows it."""
    if db.engine is not None and db.engine.dialect.name == "postgresql":
        return query.with_for_update()
    return query
