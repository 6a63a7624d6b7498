from django.urls import include, path, re_path
from rest_framework.routers import DefaultRouter

from shop import views

app_name = "shop"

router = DefaultRouter()
router.register("stock", views.Stock, basename="stock")

urlpatterns = [
    path("orders/", views.orders, name="orders"),
    path("orders/<int:pk>/", views.order, name="order"),
    path("orders/<slug:slug>/", views.page, name="page"),
    path("orders/newest/", views.newest, name="newest"),
    re_path(r"^carts/(?P<number>C[0-9]+)/$", views.Cart.as_view(), name="cart"),
    path("place/", views.place, name="place"),
    path("fetched/", views.fetched, name="fetched"),
    path("api/", include(router.urls)),
]
