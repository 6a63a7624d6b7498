from datetime import timedelta

from core import services
from core.models import AuditEntry
from laboratory.models import LabTest
from messaging.models import Job, Message
from pharmacy.models import Prescription
from reporting import queries
from tests.world import MORNING, ClinicTest


class BookingTest(ClinicTest):
    def book(self, minutes=0):
        return services.book(self.patient, self.doctor, self.room, MORNING + timedelta(minutes=minutes))

    def test_booking_tells_the_patient(self):
        self.book()
        self.assertEqual(Message.objects.get().patient, self.patient)

    def test_booking_is_audited(self):
        appointment = self.book()
        self.assertEqual(AuditEntry.objects.get().target, appointment)

    def test_a_busy_practitioner_is_refused(self):
        self.book()
        with self.assertRaises(services.Refused):
            self.book(10)

    def test_appointments_may_touch(self):
        self.book()
        self.assertTrue(self.book(20).pk)

    def test_a_deceased_patient_is_refused(self):
        self.patient.deceased = True
        with self.assertRaises(services.Refused):
            self.book()

    def test_arriving_begins_an_encounter(self):
        appointment = self.book()
        self.assertEqual(services.check_in(appointment).appointment, appointment)

    def test_nobody_arrives_twice(self):
        appointment = self.book()
        services.check_in(appointment)
        with self.assertRaises(services.Refused):
            services.check_in(appointment)


class TreatmentTest(ClinicTest):
    def setUp(self):
        super().setUp()
        self.encounter = services.check_in(services.book(self.patient, self.doctor, self.room, MORNING))

    def prescribe(self, packages=2):
        return Prescription.objects.create(encounter=self.encounter, drug=self.drug, packages=packages)

    def test_codes_are_upper_case(self):
        self.assertEqual(services.diagnose(self.encounter, "j45").code, "J45")

    def test_a_closed_encounter_takes_no_diagnosis(self):
        services.close(self.encounter)
        with self.assertRaises(services.Refused):
            services.diagnose(self.encounter, "J45")

    def test_dispensing_takes_from_stock(self):
        services.dispense(self.prescribe())
        self.stock.refresh_from_db()
        self.assertEqual(self.stock.packages, 3)

    def test_dispensing_is_billed(self):
        invoice = services.dispense(self.prescribe())
        self.assertEqual([line.cents for line in invoice.lines.all()], [700])

    def test_nothing_is_dispensed_twice(self):
        prescription = self.prescribe()
        services.dispense(prescription)
        with self.assertRaises(services.Refused):
            services.dispense(prescription)

    def test_an_empty_shelf_is_refused(self):
        with self.assertRaises(services.Refused):
            services.dispense(self.prescribe(6))

    def test_closing_bills_the_policy(self):
        self.assertEqual(services.close(self.encounter).policy, self.policy)

    def test_closing_queues_the_claim(self):
        invoice = services.close(self.encounter)
        self.assertEqual(Job.objects.get().argument, str(invoice.pk))

    def test_one_invoice_is_open_at_a_time(self):
        self.assertEqual(services.dispense(self.prescribe()), services.close(self.encounter))

    def test_ordered_tests_wait_in_the_queue(self):
        order = services.order_tests(self.encounter, [LabTest.objects.create(code="CRP", name="CRP")])
        self.assertEqual(Job.objects.get(kind="lab.transmit").argument, str(order.pk))

    def test_turnover_is_summed_by_site(self):
        services.close(self.encounter, 5000)
        self.assertEqual(queries.turnover(), [("N", 5000)])
