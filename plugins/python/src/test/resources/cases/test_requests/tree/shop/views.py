from rest_framework import viewsets
from django.views import View


def orders(request):
    return None


def order(request, pk):
    return None


def page(request, slug):
    return None


def newest(request):
    return None


class Cart(View):
    def get(self, request):
        return None

    def post(self, request):
        return None


def place(request):
    return None


def fetched(request):
    return None


class Stock(viewsets.ViewSet):
    def list(self, request):
        return None
