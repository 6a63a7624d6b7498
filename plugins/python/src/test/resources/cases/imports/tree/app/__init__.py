from .core import service as svc
from .core.service import Service, helper as help_out
