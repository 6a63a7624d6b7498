"""A search index of our own.

Revision ID: 0009
Revises: 0008
Create Date: 2025-09-25 15:02
"""
import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "search_documents",
        sa.Column("id", sa.Integer()),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(250), nullable=False),
        sa.Column("body", sa.Text(), server_default="", nullable=False),
        sa.Column("indexed_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="search_documents_pkey"),
        sa.UniqueConstraint("kind", "subject_id", name="uq_search_documents_subject"),
    )
    op.create_table(
        "search_terms",
        sa.Column("term", sa.String(60)),
        sa.Column("document_id", sa.Integer()),
        sa.Column("weight", sa.Integer(), server_default="1", nullable=False),
        sa.PrimaryKeyConstraint("term", "document_id", name="search_terms_pkey"),
    )
    op.create_index("ix_search_terms_document_id", "search_terms", ["document_id"])
    op.create_table(
        "search_queries",
        sa.Column("id", sa.Integer()),
        sa.Column("phrase", sa.String(200), nullable=False),
        sa.Column("hits", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="search_queries_pkey"),
    )


def downgrade():
    op.drop_table("search_queries")
    op.drop_table("search_terms")
    op.drop_table("search_documents")
