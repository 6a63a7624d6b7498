from sqlalchemy import Column, ForeignKey, Integer, MetaData, Table
from sqlalchemy.orm import declarative_base, mapper, registry, relationship

Base = declarative_base()
meta = MetaData()
stock_table = Table("stock", meta, Column("id", Integer, primary_key=True))
place_table = Table("places", meta, Column("id", Integer, primary_key=True))


class Order(Base):
    __tablename__ = "orders"
    id = Column(Integer, primary_key=True)
    lines = relationship("Line", uselist=True)


class Line(Base):
    __tablename__ = "lines"
    id = Column(Integer, primary_key=True)
    order_id = Column(Integer, ForeignKey("orders.id"))


class Stock:
    pass


class Place:
    pass


mapper(Place, place_table)
registry().map_imperatively(
    Stock, stock_table, properties={"place": relationship(Place, uselist=False)}
)
