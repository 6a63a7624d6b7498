"""The catalogue."""
from bazaar.errors import Conflict, NotFound
from bazaar.extensions import db
from bazaar.models import Category, Product, Variant
from bazaar.repositories.products import products
from bazaar.tasks import search as search_tasks
from bazaar.utils import validation
from bazaar.utils.cache import cached, forget
from bazaar.utils.text import slugify


def create_product(data):
    name = validation.require(data, "name")
    product = Product(name=name, description=data.get("description", ""),
                      supplier_id=data.get("supplier_id"), tax_code=data.get("tax_code", "standard"))
    for slug in data.get("categories", []):
        product.categories.append(category(slug))
    for variant in data.get("variants", []):
        add_variant(product, variant)
    db.session.add(product)
    db.session.commit()
    return product


def add_variant(product, data):
    sku, price = validation.require(data, "sku", "list_price_cents")
    if products.variant_by_sku(sku):
        raise Conflict("this SKU is taken", sku=sku)
    variant = Variant(sku=sku, name=data.get("name", product.name), list_price_cents=price,
                      weight_grams=data.get("weight_grams", 0), unit=data.get("unit", "piece"))
    product.variants.append(variant)
    return variant


def publish(product_id, published=True):
    product = products.get(product_id)
    if published and not product.variants:
        raise Conflict("a product without variants cannot be sold")
    product.is_published = published
    db.session.commit()
    search_tasks.index_product.delay(product.id)
    return product


def category(slug):
    found = Category.query.filter_by(slug=slug).first()
    if found is None:
        raise NotFound("no such category", slug=slug)
    return found


def create_category(name, parent_slug=None):
    parent = category(parent_slug) if parent_slug else None
    row = Category(name=name, slug=slugify(name), parent=parent)
    db.session.add(row)
    db.session.commit()
    forget("categories")
    return row


def category_tree():
    def compute():
        rows = Category.query.order_by(Category.name).all()
        by_parent = {}
        for row in rows:
            by_parent.setdefault(row.parent_id, []).append(row)

        def branch(parent_id):
            return [
                {"slug": row.slug, "name": row.name, "children": branch(row.id)}
                for row in by_parent.get(parent_id, [])
            ]

        return branch(None)

    return cached("categories", 60, compute)
