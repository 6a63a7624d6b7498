from sqlalchemy import func

from bazaar.extensions import db
from bazaar.models import SearchDocument, SearchTerm
from bazaar.repositories.base import Repository


class Documents(Repository):
    """The search index."""

    model = SearchDocument

    def of_subject(self, kind, subject_id):
        return SearchDocument.query.filter_by(kind=kind, subject_id=subject_id).first()

    def replace_terms(self, document_id, weights):
        db.session.query(SearchTerm).filter_by(document_id=document_id).delete()
        db.session.add_all(
            SearchTerm(term=term, document_id=document_id, weight=weight)
            for term, weight in sorted(weights.items())
        )

    def best(self, terms, kind=None, limit=20):
        query = (
            db.session.query(SearchDocument, func.sum(SearchTerm.weight).label("score"))
            .join(SearchTerm, SearchTerm.document_id == SearchDocument.id)
            .filter(SearchTerm.term.in_(terms))
        )
        if kind:
            query = query.filter(SearchDocument.kind == kind)
        return (
            query.group_by(SearchDocument.id)
            .order_by(func.sum(SearchTerm.weight).desc(), SearchDocument.id)
            .limit(limit)
            .all()
        )


documents = Documents()
