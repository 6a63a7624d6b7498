from app import db


def create(row):
    db.session.add(row)
    db.session.commit()


def update(row):
    create(row)


def ask(model):
    return model.query if hasattr(model, "query") else db.session.query(model)


def find(model, key):
    return ask(model).get(key)


def show(row):
    print(row)
