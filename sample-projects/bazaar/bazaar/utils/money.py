"""Amounts are whole cents everywhere."""


def percent_of(cents, basis_points):
    """Commercial rounding, half away from zero."""
    sign = -1 if cents < 0 else 1
    return sign * ((abs(cents) * basis_points + 5_000) // 10_000)


def split_evenly(cents, weights):
    """Splits an amount by weights so that the parts add up to the whole to the cent."""
    total = sum(weights)
    if total == 0:
        return [0 for _ in weights]
    parts = [cents * weight // total for weight in weights]
    missing = cents - sum(parts)
    for index in range(missing):
        parts[index % len(parts)] += 1
    return parts


def format_money(cents, currency="EUR"):
    sign = "-" if cents < 0 else ""
    whole, fraction = divmod(abs(cents), 100)
    return f"{sign}{whole:,}.{fraction:02d} {currency}"


def parse_money(text):
    """Cents from '12.5', '1,200.00' or '7'."""
    cleaned = text.replace(",", "").strip()
    negative = cleaned.startswith("-")
    whole, _, fraction = cleaned.lstrip("-").partition(".")
    cents = int(whole or "0") * 100 + int((fraction + "00")[:2])
    return -cents if negative else cents
