from sqlalchemy.orm import declarative_base


class Database:
    def __init__(self):
        self.Model = declarative_base()


db = Database()
