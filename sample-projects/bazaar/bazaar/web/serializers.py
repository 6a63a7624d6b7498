"""What the outside sees of the models. The mobile client depends on every name in here."""
from bazaar.services.cart_totals import totals
from bazaar.utils.dates import iso


def user(row):
    return {
        "id": row.id,
        "email": row.email,
        "full_name": row.full_name,
        "organisation_id": row.organisation_id,
        "roles": sorted(role.name for role in row.roles),
    }


def organisation(row):
    return {"id": row.id, "name": row.name, "vat_number": row.vat_number, "country": row.country,
            "currency": row.currency}


def address(row):
    return {"id": row.id, "kind": row.kind, "street": row.street, "postcode": row.postcode,
            "city": row.city, "country": row.country, "is_default": row.is_default}


def product(row):
    return {
        "id": row.id,
        "name": row.name,
        "description": row.description,
        "categories": [category.slug for category in row.categories],
        "variants": [variant(each) for each in row.variants],
    }


def variant(row):
    return {"id": row.id, "sku": row.sku, "name": row.name, "unit": row.unit,
            "list_price_cents": row.list_price_cents}


def cart(row):
    return {
        "id": row.id,
        "status": row.status,
        "project_id": row.project_id,
        "coupon": row.coupon.code if row.coupon else None,
        "lines": [
            {"id": line.id, "sku": line.variant.sku, "quantity": line.quantity,
             "unit_price_cents": line.unit_price_cents}
            for line in row.lines
        ],
        **totals(row).as_dict(),
    }


def order(row):
    return {
        "id": row.id,
        "number": row.number,
        "status": row.status,
        "placed_at": iso(row.placed_at),
        "total_cents": row.total_cents,
        "project_id": row.project_id,
        "lines": [{"sku": line.variant.sku, "quantity": line.quantity, "shipped": line.shipped_quantity}
                  for line in row.lines],
        "invoices": [each.number for each in row.invoices],
        "payments": [payment(each) for each in row.payments],
    }


def payment(row):
    return {"id": row.id, "amount_cents": row.amount_cents, "status": row.status,
            "captured_at": iso(row.captured_at)}


def invoice(row):
    return {
        "id": row.id,
        "number": row.number,
        "status": row.status,
        "issued_on": iso(row.issued_on),
        "due_on": iso(row.due_on),
        "total_cents": row.total_cents,
        "open_cents": row.open_cents,
        "lines": [{"description": line.description, "quantity": line.quantity, "total_cents": line.total_cents}
                  for line in row.lines],
    }


def shipment(row):
    return {"id": row.id, "order": row.order.number, "status": row.status,
            "tracking_number": row.tracking_number, "shipped_at": iso(row.shipped_at)}


def stock_level(row):
    return {"sku": row.variant.sku, "warehouse": row.warehouse.code, "on_hand": row.on_hand,
            "reserved": row.reserved, "available": row.available}


def project(row):
    return {
        "id": row.id,
        "code": row.code,
        "name": row.name,
        "status": row.status,
        "budget_cents": row.budget_cents,
        "members": [member.full_name for member in row.members],
        "milestones": [{"id": each.id, "name": each.name, "due_on": iso(each.due_on),
                        "reached_at": iso(each.reached_at)} for each in row.milestones],
    }


def task(row):
    return {"id": row.id, "title": row.title, "status": row.status, "due_on": iso(row.due_on),
            "assignee_id": row.assignee_id, "order_id": row.order_id}


def approval(row):
    return {"id": row.id, "cart_id": row.cart_id, "amount_cents": row.amount_cents, "status": row.status,
            "requested_by": row.requested_by.full_name, "reason": row.reason}
