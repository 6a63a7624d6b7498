"""Bazaar: the shop and purchasing desk for business customers."""

__version__ = "4.17.2"


def create_app(config=None):
    """Late import so that Celery and the command line can load pieces without Flask."""
    from bazaar.app import build_app

    return build_app(config)
