from b import *
from b import thing

first = second
second = first
