from django.http import JsonResponse

from core.models import Site


def health(request):
    return JsonResponse({"status": "ok", "sites": Site.objects.count()})
