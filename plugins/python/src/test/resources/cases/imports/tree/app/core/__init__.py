from .service import *
from .service import Service
