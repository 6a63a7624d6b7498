from conf.settings.base import *

MIDDLEWARE.insert(0, "audit.middleware.Debug")
MIDDLEWARE.append("audit.middleware.Trail")
