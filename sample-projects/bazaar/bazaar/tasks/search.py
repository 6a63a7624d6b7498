from bazaar.extensions import db
from bazaar.tasks.base import BazaarTask
from celery_app import celery


@celery.task(base=BazaarTask, name="bazaar.tasks.search.index_product")
def index_product(product_id):
    from bazaar.services import search_index

    search_index.index_product(product_id)
    db.session.commit()


@celery.task(base=BazaarTask, name="bazaar.tasks.search.index_project")
def index_project(project_id):
    from bazaar.services import search_index

    search_index.index_project(project_id)
    db.session.commit()


@celery.task(base=BazaarTask, name="bazaar.tasks.search.reindex_all")
def reindex_all():
    """The whole index anew. Takes a quarter of an hour in production."""
    from bazaar.models import Product, Project
    from bazaar.services import search_index

    for (product_id,) in db.session.query(Product.id).order_by(Product.id).all():
        search_index.index_product(product_id)
    for (project_id,) in db.session.query(Project.id).order_by(Project.id).all():
        search_index.index_project(project_id)
    db.session.commit()
