"""Filling the search index."""
from bazaar.extensions import db
from bazaar.models import Product, Project, SearchDocument, SearchTerm
from bazaar.repositories.documents import documents
from bazaar.utils.dates import utcnow
from bazaar.utils.text import words

TITLE_WEIGHT = 5


def index(kind, subject_id, title, body):
    document = documents.of_subject(kind, subject_id)
    if document is None:
        document = SearchDocument(kind=kind, subject_id=subject_id)
        db.session.add(document)
    document.title = title
    document.body = body
    document.indexed_at = utcnow()
    db.session.flush()
    documents.replace_terms(document.id, weigh(title, body))
    return document


def weigh(title, body):
    weights = {}
    for word in words(body):
        weights[word[:60]] = weights.get(word[:60], 0) + 1
    for word in words(title):
        weights[word[:60]] = weights.get(word[:60], 0) + TITLE_WEIGHT
    return weights


def remove(kind, subject_id):
    document = documents.of_subject(kind, subject_id)
    if document is not None:
        db.session.query(SearchTerm).filter_by(document_id=document.id).delete()
        db.session.delete(document)


def index_product(product_id):
    product = db.session.get(Product, product_id)
    if product is None or not product.is_published:
        remove("product", product_id)
        return
    skus = " ".join(f"{variant.sku} {variant.name}" for variant in product.variants)
    index("product", product.id, product.name, f"{product.description} {skus}")


def index_project(project_id):
    project = db.session.get(Project, project_id)
    if project is None:
        remove("project", project_id)
    else:
        tasks = " ".join(task.title for task in project.tasks)
        index("project", project.id, f"{project.code} {project.name}", tasks)
