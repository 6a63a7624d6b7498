from lib.impl import *
from lib.impl import _private as public
from . import impl as hidden

Alias = hidden.Thing
