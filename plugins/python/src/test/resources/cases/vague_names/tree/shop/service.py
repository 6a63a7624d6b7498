from sqlalchemy import select
from sqlalchemy.orm import Session

from .models import Order, db


def sure(session: Session):
    session.query(Order)
    session.get(Order, 1)
    select(Order)
    db.session.get(Order, 1)


def by_name(session):
    session.query(Order).delete()
    session.get(Order, 1)


def vague(s, cache: dict):
    s.get(Order, 1)
    cache.get(Order, 1)


def none():
    seen = set()
    seen.add(Order())
    s = {}
    s.get(Order, 1)
