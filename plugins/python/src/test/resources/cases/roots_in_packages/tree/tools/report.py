import types
import helper
