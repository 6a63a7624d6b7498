from sqlalchemy.orm import joinedload

import database
from models import Line, Order, Stock


def make():
    order = Order()
    database.update(order)
    database.show(order)


def load(key):
    return database.find(Order, key)


def count(order: Order):
    return len(order.lines)


def lines(session):
    return session.query(Order).options(joinedload(Order.lines)).all()


def place(session):
    return session.query(Stock).first().place
