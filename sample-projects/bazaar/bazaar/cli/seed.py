"""``flask seed``: a small world to click around in."""
import click
from flask.cli import with_appcontext

from bazaar.extensions import db
from bazaar.models import *  # noqa: F401,F403
from bazaar.models import (
    Address,
    Carrier,
    Coupon,
    CreditAccount,
    NotificationTemplate,
    Organisation,
    PaymentMethod,
    PriceList,
    PriceListItem,
    StockLevel,
    Supplier,
    TaxRate,
    User,
    Warehouse,
)
from bazaar.services import catalogue, registration

GOODS = (
    ("Office chair Helsinki", "furniture", "CHR-HEL", 24900, 14500),
    ("Desk Malmo 160", "furniture", "DSK-MAL", 39900, 32000),
    ("Paper A4 recycled", "paper", "PAP-A4R", 489, 2500),
    ("Ball pen blue", "writing", "PEN-BLU", 79, 12),
    ("Whiteboard 120x90", "presentation", "WBD-120", 12900, 9000),
)


def seed():
    """Fills an empty database; returns the manager of the first customer."""
    db.session.add_all([
        TaxRate(country="DE", code="standard", basis_points=1900),
        TaxRate(country="DE", code="reduced", basis_points=700),
        TaxRate(country="FR", code="standard", basis_points=2000),
        Warehouse(code="LEJ", name="Leipzig", country="DE", priority=10),
        Warehouse(code="LYS", name="Lyon", country="FR", priority=20),
        Carrier(code="swift", name="Swift Parcel", base_price_cents=490, price_per_kg_cents=60),
        Carrier(code="freight", name="Nordic Freight", base_price_cents=2900, price_per_kg_cents=15),
        Coupon(code="WELCOME5", kind="percent", value=5, max_uses=100, used_count=0),
        NotificationTemplate(key="order_placed", locale="en", subject="Your order {{ number }}",
                             body="Thank you. Your order {{ number }} over {{ total }} has arrived."),
        NotificationTemplate(key="order_placed", locale="de", subject="Ihre Bestellung {{ number }}",
                             body="Vielen Dank. Ihre Bestellung {{ number }} ist eingegangen: {{ total }}."),
    ])
    supplier = Supplier(name="Kontor Supply", email="sales@kontor.example", lead_time_days=5)
    db.session.add(supplier)
    db.session.commit()
    variants = _goods(supplier)
    return _customer(variants)


def _goods(supplier):
    warehouse = Warehouse.query.filter_by(code="LEJ").one()
    variants = []
    for name, category, sku, price, weight in GOODS:
        if not db.session.query(Category).filter_by(slug=category).count():  # noqa: F405
            catalogue.create_category(category.capitalize())
        product = catalogue.create_product({
            "name": name, "supplier_id": supplier.id, "categories": [category],
            "variants": [{"sku": sku, "list_price_cents": price, "weight_grams": weight}],
        })
        catalogue.publish(product.id)
        db.session.add(StockLevel(variant_id=product.variants[0].id, warehouse_id=warehouse.id,
                                  on_hand=50, reserved=0, reorder_point=10))
        variants.append(product.variants[0])
    db.session.commit()
    return variants


def _customer(variants):
    prices = PriceList(name="Key accounts")
    prices.items.append(PriceListItem(variant=variants[0], min_quantity=10, price_cents=21900))
    db.session.add(prices)
    user = registration.register({
        "organisation": "Hansa Logistik", "vat_number": "DE811234567", "email": "mona@hansa.example",
        "full_name": "Mona Petersen", "password": "correct horse",
    })
    organisation = db.session.get(Organisation, user.organisation_id)
    organisation.price_list = prices
    db.session.add(Address(organisation_id=organisation.id, kind="shipping", street="Kai 7",
                           postcode="20457", city="Hamburg", country="DE", is_default=True))
    db.session.add(PaymentMethod(organisation_id=organisation.id, kind="card", label="Company card",
                                 provider_token="tok-hansa", is_default=True))
    CreditAccount.query.filter_by(organisation_id=organisation.id).update({"limit_cents": 5_000_000})
    db.session.commit()
    return db.session.get(User, user.id)


@click.command("seed")
@with_appcontext
def seed_command():
    """Fills the empty database with a small world."""
    user = seed()
    click.echo(f"sign in as {user.email} with the password: correct horse")
