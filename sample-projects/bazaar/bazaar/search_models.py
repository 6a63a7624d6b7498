"""The search index. It lives in the shop's database because there was no budget for a search server."""
from sqlalchemy import Column, DateTime, Integer, String, Text, UniqueConstraint

from bazaar.extensions import db
from bazaar.utils.dates import utcnow

__all__ = ["SearchDocument", "SearchTerm", "SearchQueryLog"]


class SearchDocument(db.Model):
    __tablename__ = "search_documents"
    __table_args__ = (UniqueConstraint("kind", "subject_id", name="uq_search_documents_subject"),)

    id = Column(Integer, primary_key=True)
    kind = Column(String(20), nullable=False)
    subject_id = Column(Integer, nullable=False)
    title = Column(String(250), nullable=False)
    body = Column(Text, nullable=False, default="")
    indexed_at = Column(DateTime, nullable=False, default=utcnow)


class SearchTerm(db.Model):
    __tablename__ = "search_terms"

    term = Column(String(60), primary_key=True)
    document_id = Column(Integer, primary_key=True)
    weight = Column(Integer, nullable=False, default=1)


class SearchQueryLog(db.Model):
    __tablename__ = "search_queries"

    id = Column(Integer, primary_key=True)
    phrase = Column(String(200), nullable=False)
    hits = Column(Integer, nullable=False)
    asked_at = Column(DateTime, nullable=False, default=utcnow)
