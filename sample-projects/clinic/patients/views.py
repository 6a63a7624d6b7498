from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views import View

from core import services
from patients.models import Patient


def search(request):
    found = services.find_patients(request.GET.get("q", ""))[:50]
    return JsonResponse({"patients": [{"number": each.number, "name": each.family_name} for each in found]})


class PatientView(View):
    def get(self, request, number):
        patient = get_object_or_404(Patient.objects.select_related("site"), number=number)
        return JsonResponse({"number": patient.number, "site": patient.site.code})
