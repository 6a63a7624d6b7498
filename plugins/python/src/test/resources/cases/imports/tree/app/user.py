from __future__ import annotations

import os.path
from typing import TYPE_CHECKING

import requests
import app.core.service
import app.core.sub as s
from app import Service, help_out
from app.core import missing
from app.core.service import Service as Direct
from app.gone import thing

if TYPE_CHECKING:
    from app.core.sub import VALUE

try:
    from app.core import service
except ImportError:
    service = None


def late():
    from app.core import Service as Late

    Late().run()
    return app.core.service.helper()


def use(given: Service) -> "Direct":
    help_out()
    given.run()
    return s.VALUE
