from django.db import transaction
from django.utils.decorators import method_decorator
from django.views import View
import sentry_sdk


def show(request):
    pass


@transaction.non_atomic_requests
def free(request):
    with sentry_sdk.start_transaction():
        pass


class Listed(View):
    @method_decorator(transaction.atomic)
    def get(self, request):
        pass

    @method_decorator([transaction.atomic(savepoint=False)])
    def post(self, request):
        pass


@method_decorator(transaction.non_atomic_requests, name="dispatch")
class Open(View):
    @method_decorator(transaction.atomic(using="other"))
    def get(self, request):
        pass


def not_a_view():
    with transaction.atomic(using="other"):
        pass


def make(name):
    return lambda request: name


made = make("x")
