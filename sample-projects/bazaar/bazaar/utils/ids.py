"""Numbers and names that people read out on the telephone."""
import secrets

from sqlalchemy import text

from bazaar.extensions import db
from bazaar.utils.dates import today

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def request_id():
    return secrets.token_hex(8)


def readable_code(length=6):
    """No I, O, 0 or 1."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def next_number(prefix, table, column="number"):
    """The next document number of the year, such as ORD-2026-00042.

    Looks at the table itself; two parallel calls collide on the unique key and the second one fails.
    """
    stem = f"{prefix}-{today().year}-"
    newest = db.session.execute(
        text(f"SELECT MAX({column}) FROM {table} WHERE {column} LIKE :stem"), {"stem": stem + "%"}
    ).scalar()
    count = int(newest.rsplit("-", 1)[1]) if newest else 0
    return f"{stem}{count + 1:05d}"
