from django.views.decorators.http import require_POST
from django.views.generic import CreateView, TemplateView
from rest_framework import mixins
from rest_framework.decorators import action, api_view
from rest_framework.generics import ListCreateAPIView
from rest_framework.viewsets import GenericViewSet, ModelViewSet, ReadOnlyModelViewSet


class Base(ModelViewSet):
    @action(detail=False, url_path="top-ten")
    def top(self, request):
        pass

    @action(detail=True, methods=["post"])
    def close(self, request, pk):
        pass


class Orders(Base):
    lookup_field = "number"
    http_method_names = ["get", "post", "head"]

    @action(detail=True, methods=["get", "delete"])
    def lines(self, request, number):
        pass

    def close(self, request, number):
        """No action any more."""


class Lines(ReadOnlyModelViewSet):
    pass


class Notes(mixins.CreateModelMixin, GenericViewSet):
    pass


class Parents(GenericViewSet):
    """Only something to nest below."""


class Listing(ListCreateAPIView):
    pass


class Form(CreateView):
    pass


class Page(TemplateView):
    http_method_names = ["get"]


@api_view(["PUT"])
def put(request):
    pass


@require_POST
def send(request):
    pass
