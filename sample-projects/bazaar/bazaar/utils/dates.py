"""Dates and times. All times are naive UTC, which is older than anybody on the team."""
from datetime import date, datetime, timedelta


def utcnow():
    return datetime.utcnow().replace(microsecond=0)


def today():
    return utcnow().date()


def days_from_now(days):
    return today() + timedelta(days=days)


def minutes_from_now(minutes):
    return utcnow() + timedelta(minutes=minutes)


def hours_from_now(hours):
    return utcnow() + timedelta(hours=hours)


def parse_date(text):
    """A date from YYYY-MM-DD, or None when there is nothing to parse."""
    if not text:
        return None
    return date.fromisoformat(text)


def iso(moment):
    return moment.isoformat() if moment is not None else None


def day_bounds(day):
    """First moment of the day and first moment of the next."""
    start = datetime(day.year, day.month, day.day)
    return start, start + timedelta(days=1)


def add_working_days(start, days):
    """Skips weekends. Public holidays are the customer's problem (BAZ-88)."""
    current = start
    while days > 0:
        current += timedelta(days=1)
        if current.weekday() < 5:
            days -= 1
    return current
