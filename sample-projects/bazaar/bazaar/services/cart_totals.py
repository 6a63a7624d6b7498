"""The sums at the foot of a cart, an offer and an order."""
from bazaar.services import discounts, shipping_quotes, tax


class Totals:
    """Amounts in cents. The line taxes stand in the order of the lines."""

    def __init__(self, subtotal, discount, line_taxes, shipping):
        self.subtotal_cents = subtotal
        self.discount_cents = discount
        self.line_taxes = line_taxes
        self.tax_cents = sum(line_taxes)
        self.shipping_cents = shipping

    @property
    def total_cents(self):
        return self.subtotal_cents - self.discount_cents + self.tax_cents + self.shipping_cents

    def as_dict(self):
        return {
            "subtotal_cents": self.subtotal_cents,
            "discount_cents": self.discount_cents,
            "tax_cents": self.tax_cents,
            "shipping_cents": self.shipping_cents,
            "total_cents": self.total_cents,
        }


def totals(cart, country=None):
    country = country or cart.organisation.country
    line_totals = [line.quantity * line.unit_price_cents for line in cart.lines]
    subtotal = sum(line_totals)
    discount = discounts.discount(cart.coupon, subtotal)
    shares = discounts.spread(discount, line_totals)
    taxes = [
        tax.tax_of(country, line.variant.product.tax_code, total - share)
        for line, total, share in zip(cart.lines, line_totals, shares)
    ]
    shipping = shipping_quotes.cheapest(cart, subtotal - discount)
    return Totals(subtotal, discount, taxes, shipping)
