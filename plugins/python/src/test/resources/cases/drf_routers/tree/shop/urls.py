from django.urls import include, path
from rest_framework.routers import DefaultRouter, SimpleRouter
from rest_framework_extensions.routers import ExtendedSimpleRouter
from rest_framework_nested.routers import NestedSimpleRouter

from . import views
from .extra import more

router = DefaultRouter()
router.register("orders", views.Orders)
router.register(r"parents", views.Parents, basename="parents")

nested = NestedSimpleRouter(router, "orders", lookup="order")
nested.register("lines", views.Lines, basename="lines")

plain = SimpleRouter(trailing_slash=False)
plain.register("notes", views.Notes)

extended = ExtendedSimpleRouter()
orders = extended.register("o", views.Lines, basename="o")
inner = orders.register("l", views.Lines, basename="l", parents_query_lookups=["order"])
inner.register("n", views.Notes, basename="n", parents_query_lookups=["x", "line"])

urlpatterns = [
    path("api/", include(router.urls)),
    path("api/", include(nested.urls)),
    path("plain/", include(plain.urls)),
    path("ext/", include(extended.urls)),
    path("listing/", views.Listing.as_view()),
    path("some/", views.Orders.as_view({"get": "list", "post": "create"})),
    path("form/", views.Form.as_view()),
    path("page/", views.Page.as_view()),
    path("put/", views.put),
    path("send/", views.send),
]
urlpatterns += more
