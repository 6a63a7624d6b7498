from django.urls import path, re_path

from patients import views

app_name = "patients"
urlpatterns = [
    path("", views.search, name="search"),
    re_path(r"^(?P<number>P[0-9]+)/$", views.PatientView.as_view(), name="patient"),
]
