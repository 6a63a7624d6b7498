"""Asking the search index."""
from sqlalchemy import func

from bazaar.extensions import db
from bazaar.models import SearchDocument, SearchQueryLog, SearchTerm
from bazaar.repositories.documents import documents
from bazaar.utils.text import shorten, words


def search(query, kind=None, limit=20):
    terms = words(query or "")
    rows = documents.best(terms, kind, limit) if terms else []
    db.session.add(SearchQueryLog(phrase=(query or "")[:200], hits=len(rows)))
    db.session.commit()
    return [
        {
            "kind": document.kind,
            "id": document.subject_id,
            "title": document.title,
            "excerpt": shorten(document.body, 160),
            "score": int(score),
        }
        for document, score in rows
    ]


def suggest(prefix, limit=8):
    """Words of the index that begin like this, the heaviest first."""
    pattern = (prefix or "").lower().replace("%", "") + "%"
    rows = (
        db.session.query(SearchTerm.term)
        .join(SearchDocument, SearchDocument.id == SearchTerm.document_id)
        .filter(SearchTerm.term.like(pattern))
        .group_by(SearchTerm.term)
        .order_by(func.sum(SearchTerm.weight).desc(), SearchTerm.term)
        .limit(limit)
    )
    return [row.term for row in rows]


def fruitless(limit=50):
    """What people look for and do not find; the buyers read this every Monday."""
    rows = (
        SearchQueryLog.query.filter_by(hits=0).order_by(SearchQueryLog.asked_at.desc()).limit(limit)
    )
    return [row.phrase for row in rows]
