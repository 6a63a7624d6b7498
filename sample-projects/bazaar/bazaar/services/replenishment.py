"""What has to be bought again, and from whom."""
from bazaar.extensions import db
from bazaar.models import OrderLine, Product, StockLevel, Supplier, Variant
from bazaar.integrations import mail_gateway
from bazaar.repositories.stock import stock
from bazaar.utils.csvio import to_csv


def suggestions():
    """One line for each level below its reorder point: twice the point is what we want to have."""
    lines = []
    for level in stock.below_reorder_point():
        product = level.variant.product
        lines.append(
            {
                "supplier_id": product.supplier_id,
                "sku": level.variant.sku,
                "warehouse": level.warehouse.code,
                "quantity": 2 * level.reorder_point - level.available,
            }
        )
    return lines


def mail_suppliers():
    by_supplier = {}
    for line in suggestions():
        by_supplier.setdefault(line["supplier_id"], []).append(line)
    mailed = 0
    for supplier_id, lines in sorted(by_supplier.items(), key=lambda pair: pair[0] or 0):
        supplier = db.session.get(Supplier, supplier_id) if supplier_id else None
        if supplier is None or not supplier.email:
            continue
        mail_gateway.send(supplier.email, "Purchase request", to_csv(lines, ["sku", "warehouse", "quantity"]))
        mailed += 1
    return mailed


def adjust_reorder_points():
    """A third of what was ever ordered. Crude, but it beats the spreadsheet (BAZ-190)."""
    rows = (
        db.session.query(StockLevel, db.session.query(OrderLine).filter(
            OrderLine.variant_id == StockLevel.variant_id).exists())
        .join(Variant, Variant.id == StockLevel.variant_id)
        .join(Product, Product.id == Variant.product_id)
        .filter(Product.is_published.is_(True))
        .all()
    )
    for level, was_ordered in rows:
        if was_ordered:
            sold = sum(line.quantity for line in OrderLine.query.filter_by(variant_id=level.variant_id))
            level.reorder_point = max(level.reorder_point, sold // 3)
    db.session.commit()
