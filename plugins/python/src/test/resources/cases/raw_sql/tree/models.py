from sqlalchemy import Column, Integer
from sqlalchemy.orm import declarative_base

Base = declarative_base()


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)


class Item(Base):
    __tablename__ = "items"
    id = Column(Integer, primary_key=True)


class Stock(Base):
    __tablename__ = "stock"
    id = Column(Integer, primary_key=True)
