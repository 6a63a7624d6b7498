import json
import urllib.request

from django.conf import settings
from django.db.models import Sum

from billing.models import Invoice


def submit(invoice):
    """Sends the claim to the insurers' exchange."""
    total = invoice.lines.aggregate(total=Sum("cents"))["total"] or 0
    body = json.dumps({"invoice": invoice.pk, "cents": total}).encode()
    request = urllib.request.Request(f"{settings.INSURER_URL}/claims", data=body, method="POST")
    with urllib.request.urlopen(request, timeout=20) as answer:
        accepted = answer.status == 202
    if accepted:
        invoice.state = Invoice.SUBMITTED
        invoice.save(update_fields=["state"])
    return accepted
