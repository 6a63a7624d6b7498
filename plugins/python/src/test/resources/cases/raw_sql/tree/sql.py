from sqlalchemy import text

sql = """
    -- all of them
    select o.id from orders o, items as i where i.order_id = o.id
"""


def questions(db, key, table):
    db.execute("SELECT * FROM (SELECT id FROM orders) x, items")
    db.execute(text(f"SELECT * FROM orders WHERE id = {key}"))
    db.execute("WITH recent (id) AS (SELECT id FROM orders) SELECT * FROM recent JOIN items USING (id)")
    db.execute("SELECT EXTRACT(year FROM at) FROM public.orders")
    db.execute("select count(*) from stock")
    db.execute("SELECT 1")
    db.execute("COPY orders (id) TO STDOUT")
    db.execute("SELECT relname FROM pg_class")
    db.execute("SELECT * FROM %s" % table)
    db.execute(f"SELECT * FROM {table}, orders")


def changes(db, rows):
    db.execute('INSERT INTO "orders" (id) SELECT id FROM items ON CONFLICT DO UPDATE SET id = 1')
    db.execute("UPDATE o SET id = 1 FROM orders o JOIN items i ON i.id = o.id")
    db.execute("DELETE o FROM orders o JOIN stock s ON s.id = o.id")
    db.execute("DELETE FROM stock USING items WHERE items.id = stock.id")
    db.execute("MERGE INTO stock s USING items i ON s.id = i.id WHEN MATCHED THEN UPDATE SET id = 1")
    db.execute("TRUNCATE TABLE orders, items")
    db.execute("COPY stock FROM STDIN")


def prose(log):
    log("Select an item from the list")
    log("Update your orders from here")
    log("select orders from the menu")
    log("DELETE is not allowed FROM here")
    log("with orders as a start")
    log("delete from orders")


def of_constant(session):
    session.execute(sql)
