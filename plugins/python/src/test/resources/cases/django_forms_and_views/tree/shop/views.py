from django.views import View
from django.views.generic import CreateView, ListView, UpdateView
from rest_framework import generics, viewsets

from .forms import ItemForm, PartSerializer
from .models import Item, Part


class Items(ListView):
    model = Item


class NewItem(CreateView):
    form_class = ItemForm


class OldItem(UpdateView):
    queryset = Item.objects.filter(pk=1).order_by("pk")


class Parts(viewsets.ModelViewSet):
    serializer_class = PartSerializer


class PartList(generics.ListAPIView):
    queryset = Part.objects.all()


class Computed(ListView):
    queryset = make(Part)


class Own(View):
    model = Item
