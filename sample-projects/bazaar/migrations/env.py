"""Alembic's environment: the models' metadata and the address from the settings."""
from alembic import context
from sqlalchemy import create_engine

from bazaar.config import load_config
from bazaar.extensions import db

import bazaar.models  # noqa: F401


def run():
    engine = create_engine(load_config()["DATABASE_URL"])
    with engine.connect() as connection:
        context.configure(connection=connection, target_metadata=db.Model.metadata)
        with context.begin_transaction():
            context.run_migrations()


run()
