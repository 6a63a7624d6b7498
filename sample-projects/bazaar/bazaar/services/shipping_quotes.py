"""What sending costs."""
from bazaar.config import setting
from bazaar.repositories.shipments import shipments


def weight_grams(cart):
    return sum(line.quantity * line.variant.weight_grams for line in cart.lines)


def price(carrier, grams):
    """Whole kilograms, rounded up."""
    return carrier.base_price_cents + -(-grams // 1000) * carrier.price_per_kg_cents


def quotes(cart):
    grams = weight_grams(cart)
    return [
        {"carrier": carrier.code, "name": carrier.name, "price_cents": price(carrier, grams)}
        for carrier in shipments.active_carriers()
    ]


def cheapest(cart, goods_cents):
    """Free above the limit; nothing to ship with means nothing to pay."""
    if goods_cents >= setting("FREE_SHIPPING_CENTS"):
        return 0
    return min((quote["price_cents"] for quote in quotes(cart)), default=0)
