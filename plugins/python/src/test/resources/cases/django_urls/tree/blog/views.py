from django.contrib.auth.decorators import login_required
from django.views import View
from rest_framework.viewsets import ModelViewSet


def index(request):
    pass


@login_required
def hidden(request):
    pass


decorated = login_required(hidden)


class Detail(View):
    def get(self, request, pk):
        pass

    def post(self, request, pk):
        pass


class PostViewSet(ModelViewSet):
    pass
