"""The procedures that cross the whole clinic. New code lands here more often than it should."""
from django.core.cache import cache
from django.core.mail import send_mail
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from billing.models import Invoice, InvoiceLine, Policy
from core.models import AuditEntry
from laboratory.models import LabOrder
from messaging.models import Job, Message
from patients.models import Patient
from pharmacy.models import Prescription, StockItem
from records.models import Diagnosis, Encounter
from scheduling.models import Appointment


class Refused(Exception):
    """The request is understood and not allowed."""


def audit(actor, target, action):
    return AuditEntry.objects.create(actor=actor, target=target, action=action)


def find_patients(text):
    return Patient.objects.filter(Q(family_name__icontains=text) | Q(number=text)).order_by("family_name")


@transaction.atomic
def book(patient, practitioner, room, starts_at, minutes=20, actor=None):
    if patient.deceased:
        raise Refused("the patient is deceased")
    ends_at = starts_at + timezone.timedelta(minutes=minutes)
    clash = Appointment.objects.open().filter(practitioner=practitioner, starts_at__lt=ends_at, ends_at__gt=starts_at)
    if clash.exists():
        raise Refused("the practitioner is busy")
    appointment = Appointment.objects.create(
        patient=patient, practitioner=practitioner, room=room, starts_at=starts_at, ends_at=ends_at, created_by=actor
    )
    Message.objects.create(patient=patient, subject="Appointment", body=f"Your appointment: {starts_at:%Y-%m-%d %H:%M}")
    audit(actor, appointment, "booked")
    cache.delete(f"day-{practitioner.pk}-{starts_at:%Y%m%d}")
    return appointment


@transaction.atomic
def check_in(appointment, actor=None):
    if appointment.state != Appointment.BOOKED:
        raise Refused("the appointment is not open")
    appointment.state = Appointment.ARRIVED
    appointment.save(update_fields=["state"])
    encounter = Encounter.objects.create(
        patient=appointment.patient, appointment=appointment, practitioner=appointment.practitioner
    )
    audit(actor, encounter, "begun")
    return encounter


def diagnose(encounter, code, text=""):
    if encounter.closed_at:
        raise Refused("the encounter is closed")
    return Diagnosis.objects.create(encounter=encounter, code=code.upper(), text=text)


@transaction.atomic
def dispense(prescription, actor=None):
    """Takes the packages from stock and puts them on the patient's open invoice."""
    if prescription.dispensed_at:
        raise Refused("already dispensed")
    taken = StockItem.objects.filter(drug=prescription.drug, packages__gte=prescription.packages)
    item = taken.select_for_update().first()
    if item is None:
        raise Refused("not in stock")
    StockItem.objects.filter(pk=item.pk).update(packages=F("packages") - prescription.packages)
    prescription.dispensed_at = timezone.now()
    prescription.save(update_fields=["dispensed_at"])
    invoice = open_invoice(prescription.encounter.patient)
    InvoiceLine.objects.create(
        invoice=invoice, text=prescription.drug.name, cents=prescription.drug.price_cents * prescription.packages
    )
    audit(actor, prescription, "dispensed")
    return invoice


def order_tests(encounter, tests):
    order = LabOrder.objects.create(encounter=encounter)
    order.tests.set(tests)
    Job.objects.create(kind="lab.transmit", argument=str(order.pk))
    return order


def open_invoice(patient):
    policy = Policy.objects.filter(patient=patient, ended_on=None).first()
    return Invoice.objects.get_or_create(patient=patient, state=Invoice.OPEN, defaults={"policy": policy})[0]


def close(encounter, fee_cents=4500):
    """Closes the encounter and bills the consultation."""
    with transaction.atomic():
        encounter.closed_at = timezone.now()
        encounter.save(update_fields=["closed_at"])
        invoice = open_invoice(encounter.patient)
        InvoiceLine.objects.create(invoice=invoice, encounter=encounter, text="Consultation", cents=fee_cents)
        Job.objects.create(kind="billing.submit", argument=str(invoice.pk))
    return invoice


def deliver(message):
    send_mail(message.subject, message.body, "desk@clinic.example", [message.patient.email])
    message.sent_at = timezone.now()
    message.save(update_fields=["sent_at"])


def dashboard():
    def count():
        return {
            "patients": Patient.objects.count(),
            "waiting": Appointment.objects.filter(state=Appointment.ARRIVED).count(),
            "undispensed": Prescription.objects.filter(dispensed_at=None).count(),
            "open_invoices": Invoice.objects.filter(state=Invoice.OPEN).count(),
        }

    return cache.get_or_set("dashboard", count, 60)
