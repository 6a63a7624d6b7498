from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

from core import views

urlpatterns = [
    path("health", views.health, name="health"),
    path("patients/", include("patients.urls")),
    path("scheduling/", include("scheduling.urls", namespace="scheduling")),
    path("billing/", include(("billing.urls", "billing"))),
    path("reports/", include("reporting.urls")),
]
urlpatterns += i18n_patterns(path("admin/", admin.site.urls))
