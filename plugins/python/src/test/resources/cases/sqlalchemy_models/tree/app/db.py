import sqlalchemy as sa
from sqlalchemy.ext.declarative import declarative_base, declared_attr
from sqlalchemy.orm import Mapped, mapped_column, relationship

Base = declarative_base()


class Stamped:
    created_at = sa.Column(sa.DateTime)

    @declared_attr
    def owner_id(cls):
        return sa.Column(sa.Integer, sa.ForeignKey("auth.users.id"))


class Named(Base):
    __abstract__ = True
    name = sa.Column(sa.String(20), nullable=False)


class User(Base):
    __tablename__ = "users"
    __table_args__ = {"schema": "auth"}
    id = sa.Column(sa.Integer, primary_key=True)


order_tags = sa.Table(
    "order_tags",
    Base.metadata,
    sa.Column("order_id", sa.ForeignKey("orders.id"), primary_key=True),
    sa.Column("tag", sa.String),
)


class Order(Stamped, Named):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind = sa.Column("kind_code", sa.String)
    note: Mapped[str | None]
    place: Mapped[str]
    parent_id = sa.Column(sa.ForeignKey(User.id))
    tags = relationship("User", secondary=order_tags)
    __mapper_args__ = {"polymorphic_on": kind}


class RushOrder(Order):
    courier_id = sa.Column(sa.Integer, sa.ForeignKey("couriers.id"))


class Invoice(Order):
    __tablename__ = "invoices"
    id = sa.Column(sa.ForeignKey("orders.id"), primary_key=True)


class Line(Base):
    __tablename__ = "lines"
    __table_args__ = (
        sa.ForeignKeyConstraint(["order_id", "order_no"], ["orders.id", "orders.no"]),
        {"schema": "public"},
    )
    order_id = sa.Column(sa.Integer, primary_key=True)
    order_no = sa.Column(sa.Integer, primary_key=True)
