from alembic import op

revision = "b2"
down_revision = "a1"


def upgrade():
    op.execute("UPDATE people SET title = ''")
    op.execute("CREATE TABLE logs (id integer)")
    op.execute("ALTER TABLE shops ADD COLUMN size integer")
