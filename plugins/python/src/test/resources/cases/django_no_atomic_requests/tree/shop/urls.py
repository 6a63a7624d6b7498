from django.urls import path

from . import views

urlpatterns = [
    path("show", views.show),
    path("free", views.free),
    path("listed", views.Listed.as_view()),
    path("open", views.Open.as_view()),
]
