"""The database handle that everything shares."""
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.orm import declarative_base, scoped_session, sessionmaker
from sqlalchemy.pool import StaticPool


class Database:
    """One engine, one scoped session, one declarative base."""

    def __init__(self):
        self.engine = None
        self.session = scoped_session(sessionmaker(future=True))
        self.Model = declarative_base(name="Model")
        self.Model.query = self.session.query_property()

    def connect(self, url, echo=False):
        options = {"echo": echo, "future": True}
        if url in ("sqlite://", "sqlite:///:memory:"):
            options.update(poolclass=StaticPool, connect_args={"check_same_thread": False})
        self.session.remove()
        self.engine = create_engine(url, **options)
        self.session.configure(bind=self.engine)

    def create_all(self):
        self.Model.metadata.create_all(self.engine)

    def drop_all(self):
        self.session.remove()
        self.Model.metadata.drop_all(self.engine)


@event.listens_for(Engine, "connect")
def _enforce_foreign_keys(connection, _record):
    if type(connection).__module__.startswith("sqlite3"):
        connection.execute("PRAGMA foreign_keys = ON")


db = Database()
