AUTH_USER_MODEL = "orders.Customer"
INSTALLED_APPS = ["django.contrib.auth", "orders.apps.OrdersConfig", "audit", "orders.gone"]
MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",
    "audit.middleware.Trail",
]
MIDDLEWARE += ["audit.middleware.timing"]
AUTHENTICATION_BACKENDS = ("orders.backends.Missing",)
ROOT_URLCONF = "conf.urls"
REST_FRAMEWORK = {"DEFAULT_PAGINATION_CLASS": "shop.paging.Pages"}
LOGGING = {"loggers": {"audit.middleware": {"level": "INFO"}}}
TITLE = "audit.middleware is not meant here"


class Production:
    CACHES = {"default": {"KEY_FUNCTION": "shop.paging.key"}}
