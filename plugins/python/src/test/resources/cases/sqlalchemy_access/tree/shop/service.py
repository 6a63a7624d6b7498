from sqlalchemy import delete, func, insert, select, text

from .models import Customer, Order, audit, db


def place(session, name):
    customer = Customer(name=name)
    session.add(customer)
    session.add_all([Order(), Order()])
    session.commit()


def find(session, key):
    order = Order.query.filter_by(id=key).first()
    order.status = "found"
    order.customer.name = "x"
    session.query(Order, Customer.name).join(Customer).all()
    session.query(func.count(Order.id)).scalar()
    return session.get(Order, key)


def change(session):
    session.query(Order).filter(Order.id == 1).delete()
    session.execute(delete(Customer))
    session.execute(insert(audit).values(text="x"))
    session.execute(audit.select())
    for order in session.scalars(select(Order)).all():
        order.close()
        session.delete(order)


def statements():
    with db.engine.begin() as connection:
        connection.execute(text("insert into audit (text) values (:text)"))
        connection.execute(
            text(f"SELECT * FROM orders o, customers c WHERE o.id = {1} AND extract(year from o.at) = 1")
        )
    query = """
        WITH recent AS (SELECT * FROM orders)
        SELECT * FROM recent JOIN public.customers USING (id)
    """
    return query
