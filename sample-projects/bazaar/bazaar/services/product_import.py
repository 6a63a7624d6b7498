"""Suppliers' price sheets as CSV."""
from bazaar.errors import InvalidInput
from bazaar.extensions import db
from bazaar.models import Product, Supplier, Variant
from bazaar.repositories.products import products
from bazaar.tasks import search as search_tasks
from bazaar.utils.csvio import from_csv
from bazaar.utils.money import parse_money


def import_sheet(supplier_id, text):
    """Returns how many variants were created and changed. All or nothing."""
    supplier = db.session.get(Supplier, supplier_id)
    created = changed = 0
    touched = []
    try:
        for number, row in enumerate(from_csv(text), start=2):
            sku = row.get("sku")
            if not sku:
                raise InvalidInput("a line without SKU", line=number)
            price = parse_money(row.get("price", "0"))
            variant = products.variant_by_sku(sku)
            if variant is None:
                product = Product(name=row.get("name") or sku, supplier=supplier)
                product.variants.append(Variant(sku=sku, name=product.name, list_price_cents=price))
                db.session.add(product)
                created += 1
            else:
                product = variant.product
                changed += variant.list_price_cents != price
                variant.list_price_cents = price
            db.session.flush()
            touched.append(product.id)
        db.session.commit()
    except Exception:
        db.session.rollback()
        raise
    for product_id in touched:
        search_tasks.index_product.delay(product_id)
    return {"created": created, "changed": changed}
