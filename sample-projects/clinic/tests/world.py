"""The smallest clinic in which something can happen."""
from datetime import datetime, timezone

from django.test import TestCase

from billing.models import Insurer, Policy
from core.models import Site
from patients.models import Patient
from pharmacy.models import Drug, StockItem
from scheduling.models import Room
from staff.models import Practitioner, User

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=timezone.utc)


class ClinicTest(TestCase):
    def setUp(self):
        self.site = Site.objects.create(code="N", name="North")
        self.user = User.objects.create_user("doctor", home_site=self.site)
        self.doctor = Practitioner.objects.create(user=self.user, licence="L-1")
        self.room = Room.objects.create(site=self.site, name="1")
        self.patient = Patient.objects.create(
            number="P1", family_name="Sample", given_name="One", email="one@patients.example", site=self.site
        )
        insurer = Insurer.objects.create(code="I1", name="Mutual")
        self.policy = Policy.objects.create(patient=self.patient, insurer=insurer, number="1")
        self.drug = Drug.objects.create(name="Ibuprofen 400", price_cents=350)
        self.stock = StockItem.objects.create(drug=self.drug, site=self.site, packages=5)
