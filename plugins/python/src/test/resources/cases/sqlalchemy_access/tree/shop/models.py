from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Customer(db.Model):
    __tablename__ = "customers"
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String)


class Order(db.Model):
    __tablename__ = "orders"
    id = db.Column(db.Integer, primary_key=True)
    status = db.Column(db.String)
    customer_id = db.Column(db.ForeignKey("customers.id"))
    customer = db.relationship(Customer)

    def close(self):
        self.status = "closed"


audit = db.Table("audit", db.Column("id", db.Integer), db.Column("text", db.String))
