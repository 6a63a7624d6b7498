"""Value added tax."""
from bazaar.extensions import db
from bazaar.models import TaxRate
from bazaar.repositories.invoices import invoices
from bazaar.utils.money import percent_of


def rate_of(country, code):
    """Basis points; the standard rate stands in for a missing special one, and zero for a missing country."""
    rate = invoices.tax_rate(country, code) or invoices.tax_rate(country, "standard")
    return rate.basis_points if rate else 0


def tax_of(country, code, net_cents):
    return percent_of(net_cents, rate_of(country, code))


def set_rate(country, code, basis_points):
    rate = invoices.tax_rate(country, code)
    if rate is None:
        rate = TaxRate(country=country, code=code)
        db.session.add(rate)
    rate.basis_points = basis_points
    db.session.commit()
    return rate
