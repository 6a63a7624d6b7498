from django.urls import path

from reporting import views

app_name = "reporting"
urlpatterns = [path("turnover", views.turnover, name="turnover"), path("dashboard", views.dashboard, name="dashboard")]
