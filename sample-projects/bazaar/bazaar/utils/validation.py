"""Checks of request bodies."""
import re

from bazaar.errors import InvalidInput

EMAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
VAT = re.compile(r"^[A-Z]{2}[0-9A-Z]{6,12}$")


def require(data, *names):
    """The named values of a body; complains about all missing ones at once."""
    missing = [name for name in names if data.get(name) in (None, "")]
    if missing:
        raise InvalidInput("missing values", fields=missing)
    values = tuple(data[name] for name in names)
    return values if len(values) > 1 else values[0]


def email(value):
    value = (value or "").strip().lower()
    if not EMAIL.match(value):
        raise InvalidInput("not an e-mail address", field="email")
    return value


def vat_number(value):
    value = (value or "").replace(" ", "").upper()
    if value and not VAT.match(value):
        raise InvalidInput("not a VAT number", field="vat_number")
    return value or None


def positive(value, name="quantity"):
    try:
        number = int(value)
    except (TypeError, ValueError):
        raise InvalidInput("not a whole number", field=name) from None
    if number <= 0:
        raise InvalidInput("must be greater than zero", field=name)
    return number


def one_of(value, allowed, name):
    if value not in allowed:
        raise InvalidInput(f"must be one of {', '.join(allowed)}", field=name)
    return value
