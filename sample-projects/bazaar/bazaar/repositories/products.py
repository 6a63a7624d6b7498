from sqlalchemy.orm import joinedload

from bazaar.extensions import db
from bazaar.models import Category, PriceListItem, Product, Variant, product_categories
from bazaar.repositories.base import Repository


class Products(Repository):
    """Products, their variants and prices."""

    model = Product

    def published(self):
        return (
            db.session.query(Product)
            .options(joinedload(Product.variants))
            .filter(Product.is_published.is_(True))
            .order_by(Product.name)
        )

    def in_category(self, slug):
        return (
            self.published()
            .join(product_categories, product_categories.c.product_id == Product.id)
            .join(Category, Category.id == product_categories.c.category_id)
            .filter(Category.slug == slug)
        )

    def variant(self, variant_id):
        return VariantRepository().get(variant_id)

    def variant_by_sku(self, sku):
        return Variant.query.filter_by(sku=sku).first()

    def price_step(self, price_list_id, variant_id, quantity):
        """The highest quantity step that the quantity reaches."""
        return (
            db.session.query(PriceListItem)
            .filter(PriceListItem.price_list_id == price_list_id)
            .filter(PriceListItem.variant_id == variant_id, PriceListItem.min_quantity <= quantity)
            .order_by(PriceListItem.min_quantity.desc())
            .first()
        )


class VariantRepository(Repository):
    model = Variant


products = Products()
