from django.db import transaction
from django.views import View
import sentry_sdk


def show(request):
    pass


def free(request):
    with sentry_sdk.start_transaction():
        pass


class Listed(View):
    def get(self, request):
        pass

    def post(self, request):
        pass


class Open(View):
    def get(self, request):
        pass


