"""A tiny cache in the process. Each worker has its own, which surprises someone once a year."""
import time

_values = {}


def cached(key, seconds, compute):
    found = _values.get(key)
    now = time.monotonic()
    if found is not None and found[0] > now:
        return found[1]
    value = compute()
    _values[key] = (now + seconds, value)
    return value


def forget(prefix=""):
    for key in [key for key in _values if key.startswith(prefix)]:
        del _values[key]
