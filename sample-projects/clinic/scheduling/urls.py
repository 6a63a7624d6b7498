from django.urls import path

from scheduling import views

app_name = "scheduling"
urlpatterns = [
    path("day/<int:practitioner>/", views.DayView.as_view(), name="day"),
    path("appointments/<int:pk>/arrive", views.arrive, name="arrive"),
]
