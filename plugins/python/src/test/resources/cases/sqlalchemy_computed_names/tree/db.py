import re

from sqlalchemy import Column, ForeignKey, Integer
from sqlalchemy.orm import DeclarativeBase, declared_attr


def table_name_of(name):
    return "_".join(part.lower() for part in re.split("(?=[A-Z])", name) if part)


class Base(DeclarativeBase):
    @declared_attr.directive
    def __tablename__(cls):
        return table_name_of(cls.__name__)


class Patterned:
    @declared_attr
    def __tablename__(cls):
        return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


class PurchaseOrder(Base):
    id = Column(Integer, primary_key=True)


class OrderLine(Patterned, Base):
    id = Column(Integer, primary_key=True)
    order_id = Column(ForeignKey(PurchaseOrder.id))
