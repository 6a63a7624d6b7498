"""Settings: defaults, then the environment, then what the caller passes."""
import os

DEFAULTS = {
    "DATABASE_URL": "sqlite:///bazaar.db",
    "SQL_ECHO": False,
    "CREATE_TABLES": True,
    "LOG_LEVEL": "INFO",
    "CURRENCY": "EUR",
    "SESSION_HOURS": 12,
    "PASSWORD_ITERATIONS": 120_000,
    "MAX_LOGIN_FAILURES": 5,
    "CART_HOLD_MINUTES": 30,
    "INVOICE_DUE_DAYS": 30,
    "APPROVAL_THRESHOLD_CENTS": 250_000,
    "FREE_SHIPPING_CENTS": 50_000,
    "PSP_URL": "",
    "CARRIER_URL": "",
    "MAIL_FROM": "orders@bazaar.example",
    "ERP_DROP_FOLDER": "/tmp/bazaar-erp",
    "CELERY_BROKER_URL": "memory://",
    "CELERY_TASK_ALWAYS_EAGER": True,
    "PAGE_SIZE": 25,
}

_current = dict(DEFAULTS)


def _from_environment():
    found = {}
    for key, default in DEFAULTS.items():
        raw = os.environ.get("BAZAAR_" + key)
        if raw is None:
            continue
        if isinstance(default, bool):
            found[key] = raw.lower() in ("1", "true", "yes")
        elif isinstance(default, int):
            found[key] = int(raw)
        else:
            found[key] = raw
    return found


def load_config(overrides=None):
    _current.clear()
    _current.update(DEFAULTS)
    _current.update(_from_environment())
    _current.update(overrides or {})
    return dict(_current)


def setting(name):
    """The setting outside of a request. Half the services use this, the other half current_app."""
    return _current[name]
