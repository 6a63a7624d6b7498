from unittest.mock import patch

from django.core import mail
from django.core.cache import cache
from django.core.management import call_command

from billing import insurer
from billing.models import Invoice
from core import services
from core.templatetags.money import cents
from messaging.models import Job
from tests.world import MORNING, ClinicTest


class WebTest(ClinicTest):
    def setUp(self):
        super().setUp()
        cache.clear()
        self.appointment = services.book(self.patient, self.doctor, self.room, MORNING)

    def test_health(self):
        self.assertEqual(self.client.get("/health").json()["sites"], 1)

    def test_search_finds_by_name(self):
        self.assertEqual(len(self.client.get("/patients/?q=samp").json()["patients"]), 1)

    def test_patient(self):
        self.assertEqual(self.client.get("/patients/P1/").json()["site"], "N")

    def test_unknown_patient(self):
        self.assertEqual(self.client.get("/patients/P2/").status_code, 404)

    def test_day(self):
        found = self.client.get(f"/scheduling/day/{self.doctor.pk}/").json()["appointments"]
        self.assertEqual(found, [[self.appointment.pk, "P1"]])

    def test_arriving_twice_is_a_conflict(self):
        path = f"/scheduling/appointments/{self.appointment.pk}/arrive"
        self.assertEqual([self.client.post(path).status_code for _ in range(2)], [200, 409])

    def test_export(self):
        invoice = services.close(services.check_in(self.appointment))
        self.assertIn("Consultation,4500", self.client.get(f"/billing/invoices/{invoice.pk}.csv").content.decode())

    def test_dashboard(self):
        self.assertEqual(self.client.get("/reports/dashboard").json()["patients"], 1)

    def test_turnover(self):
        self.assertEqual(self.client.get("/reports/turnover").json(), {"turnover": []})

    def test_admin_needs_a_login(self):
        self.assertEqual(self.client.get("/en/admin/").status_code, 302)

    def test_the_worker_sends_mail(self):
        call_command("work")
        self.assertEqual(mail.outbox[0].to, ["one@patients.example"])

    def test_the_worker_submits_claims(self):
        invoice = services.close(services.check_in(self.appointment))
        with patch.object(insurer.urllib.request, "urlopen") as urlopen:
            urlopen.return_value.__enter__.return_value.status = 202
            call_command("work")
        invoice.refresh_from_db()
        self.assertEqual(invoice.state, Invoice.SUBMITTED)
        self.assertFalse(Job.objects.filter(done_at=None).exists())

    def test_cents(self):
        self.assertEqual(cents(1250), "12.50")
