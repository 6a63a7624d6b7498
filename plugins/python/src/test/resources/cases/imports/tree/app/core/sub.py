from . import service
from .. import core
from ..core import sub, service as again
from ...beyond import nothing
VALUE = 1
