from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class IdMixin(object):
    id = db.Column(db.Integer, primary_key=True)


class PriceList(IdMixin, db.Model):
    pass


class HTTPLog(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    list_id = db.Column(db.Integer, db.ForeignKey("price_list.id"))


class Special(HTTPLog):
    __tablename__ = "ignored"
    note = db.Column(db.String(10))


class Dated:
    @db.declared_attr
    def __tablename__(cls):
        return cls.__name__.lower()


class Holiday(Dated, db.Model):
    day = db.Column(db.Date, primary_key=True)
