from django import forms
from rest_framework import serializers

from .models import Item, Part


class ItemForm(forms.ModelForm):
    class Meta:
        model = Item


class SmallItemForm(ItemForm):
    class Meta(ItemForm.Meta):
        fields = []


class OwnForm(forms.ModelForm):
    class Meta:
        model = Part

    def save(self, commit=True):
        return super().save(commit)


class PlainForm(forms.Form):
    class Meta:
        model = Item


class PartSerializer(serializers.ModelSerializer):
    class Meta:
        model = Part


def handle(data):
    SmallItemForm(data).save()
    item = ItemForm(data).save(commit=False)
    item.save()
    OwnForm(data).save()
    PlainForm(data).save()
    PartSerializer(data=data).save()
