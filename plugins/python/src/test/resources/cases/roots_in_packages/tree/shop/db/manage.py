import logging
import pytest

from shop.db import core
