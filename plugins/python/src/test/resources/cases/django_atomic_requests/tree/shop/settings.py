DATABASES = {"default": {"ENGINE": "x"}}
DATABASES["default"]["ATOMIC_REQUESTS"] = True
