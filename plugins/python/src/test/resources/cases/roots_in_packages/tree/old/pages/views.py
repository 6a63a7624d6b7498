import settings
import types
