from django.urls import path

from billing import views

urlpatterns = [path("invoices/<int:pk>.csv", views.export, name="export")]
