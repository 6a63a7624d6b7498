from django.http import JsonResponse

from core import services
from reporting import queries


def turnover(request):
    return JsonResponse({"turnover": queries.turnover()})


def dashboard(request):
    return JsonResponse(services.dashboard())
