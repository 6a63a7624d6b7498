import csv

from django.http import HttpResponse
from django.shortcuts import get_object_or_404

from billing.models import Invoice


def export(request, pk):
    invoice = get_object_or_404(Invoice.objects.prefetch_related("lines"), pk=pk)
    answer = HttpResponse(content_type="text/csv")
    writer = csv.writer(answer)
    writer.writerow(["text", "cents"])
    for line in invoice.lines.all():
        writer.writerow([line.text, line.cents])
    return answer
