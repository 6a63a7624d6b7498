from sqlalchemy import Column, ForeignKey, Integer

from app.database import db


class Stamped:
    at = Column(Integer)


class Order(Stamped, db.Model):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    parent_id = Column(ForeignKey("orders.id"))
