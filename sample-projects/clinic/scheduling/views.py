from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST
from django.views.generic import View

from core import services
from scheduling.models import Appointment


class DayView(View):
    def get(self, request, practitioner):
        rows = Appointment.objects.open().filter(practitioner_id=practitioner).select_related("patient", "room")
        return JsonResponse({"appointments": [[each.pk, each.patient.number] for each in rows]})


@csrf_exempt
@require_POST
def arrive(request, pk):
    try:
        encounter = services.check_in(get_object_or_404(Appointment, pk=pk))
    except services.Refused as refusal:
        return JsonResponse({"error": str(refusal)}, status=409)
    return JsonResponse({"encounter": encounter.pk})
