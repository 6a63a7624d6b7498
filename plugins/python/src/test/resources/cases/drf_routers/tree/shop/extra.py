from django.urls import path
from django.utils.module_loading import import_string
from loading.core import get_class

import shop.urls

basket = get_class("basket.views", "BasketView")

more = [
    path("basket/", basket.as_view()),
    path("nothing/", get_class("basket.views", "Missing").as_view()),
    path("text/", import_string("loading.apps.basket.views.BasketView").as_view()),
]
