from django.urls import path

from shop import views

app_name = "other"

urlpatterns = [path("other/", views.fetched, name="orders")]
