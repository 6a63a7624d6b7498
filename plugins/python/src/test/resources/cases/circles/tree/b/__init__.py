from a import *
from a import thing, first
