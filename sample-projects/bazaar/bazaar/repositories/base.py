"""What every repository can do."""
from bazaar.errors import NotFound
from bazaar.extensions import db


class Repository:
    model = None

    def get(self, key):
        """The row with this key, or a 404."""
        found = db.session.get(self.model, key)
        if found is None:
            raise NotFound(f"no such {self.model.__name__.lower()}", id=key)
        return found

    def find(self, **values):
        return db.session.query(self.model).filter_by(**values).first()

    def all(self, *order):
        return db.session.query(self.model).order_by(*(order or (self.model.id,))).all()

    def add(self, row):
        db.session.add(row)
        db.session.flush()
        return row

    def remove(self, row):
        db.session.delete(row)
        db.session.flush()
