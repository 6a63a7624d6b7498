AUTH_USER_MODEL = "accounts.User"
INSTALLED_APPS = ["accounts", "shop.sales.apps.SalesConfig", "shop.stock"] + ["django.contrib.auth"]
