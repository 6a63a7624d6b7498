from django.conf.urls import include, url
from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import path, re_path
from django.views.generic import RedirectView
from rest_framework.routers import DefaultRouter

from blog import views
from blog.views import Detail, PostViewSet

router = DefaultRouter()
router.register("posts", PostViewSet)

inner = [path("deep/", views.index)]

urlpatterns = [
    path("admin/", admin.site.urls),
    path("go/", RedirectView.as_view(url="/")),
    path("blog/", include("blog.urls")),
    path("twice/", include("blog.urls", namespace="again")),
    path("api/", include((router.urls, "api"))),
    path("inner/", include(inner)),
    url(r"^old/(?P<pk>\d+)/$", views.index),
    re_path(r"^nested/", include([re_path(r"^a/$", Detail.as_view())])),
]
urlpatterns += i18n_patterns(path("local/", views.decorated))
urlpatterns.append(path("late/", views.missing))
