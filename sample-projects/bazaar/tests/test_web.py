import json

from bazaar.integrations.payment_provider import WEBHOOK_SECRET
from bazaar.models import Organisation, Payment, Supplier
from bazaar.utils.crypto import sign
from tests.world import WorldTest


class WebTest(WorldTest):
    def test_the_shop_is_up(self):
        self.assertEqual(self.client.get("/health").get_json()["status"], "up")
        self.assertEqual(self.client.get("/health/queue").status_code, 200)

    def test_strangers_have_no_cart(self):
        answer = self.client.get("/cart")
        self.assertEqual(answer.status_code, 401)
        self.assertEqual(answer.get_json()["error"], "unauthenticated")

    def test_everybody_may_look_around(self):
        page = self.client.get("/catalogue/products?category=furniture").get_json()
        self.assertEqual(page["total"], 2)
        self.assertEqual(len(self.client.get("/catalogue/categories").get_json()), 4)

    def test_the_price_list_gives_quantity_prices(self):
        url = f"/catalogue/variants/{self.variant('CHR-HEL').id}/price?quantity="
        headers = self.sign_in()
        self.assertEqual(self.client.get(url + "9", headers=headers).get_json()["unit_price_cents"], 24900)
        self.assertEqual(self.client.get(url + "10", headers=headers).get_json()["unit_price_cents"], 21900)

    def test_from_the_shelf_to_the_door(self):
        headers = self.sign_in()
        line = {"variant_id": self.variant().id, "quantity": 3}
        self.assertEqual(self.client.post("/cart/lines", json=line, headers=headers).status_code, 201)
        preview = self.client.get("/checkout/preview", headers=headers).get_json()
        order = self.client.post("/checkout", json={}, headers=headers).get_json()
        self.assertEqual(order["total_cents"], preview["total_cents"])
        self.give_role("clerk")
        planned = self.client.post(f"/shipping/orders/{order['id']}/plan", headers=headers).get_json()
        sent = self.client.post(f"/shipping/shipments/{planned[0]['id']}/dispatch", json={"carrier_id": 1},
                                headers=headers).get_json()
        self.assertEqual(sent["status"], "in_transit")
        self.client.post(f"/hooks/carriers/{sent['tracking_number']}", json={"code": "delivered"})
        shown = self.client.get(f"/orders/{order['id']}", headers=headers).get_json()
        self.assertEqual(shown["status"], "delivered")
        track = self.client.get(f"/shipping/track/{sent['tracking_number']}").get_json()
        self.assertEqual(track[0]["code"], "delivered")

    def test_other_peoples_orders_are_closed(self):
        headers = self.sign_in()
        self.client.post("/cart/lines", json={"variant_id": self.variant().id}, headers=headers)
        order = self.client.post("/checkout", json={}, headers=headers).get_json()
        self.client.post("/accounts/register", json={
            "organisation": "Else", "email": "e@else.example", "full_name": "E", "password": "long enough"})
        stranger = self.sign_in("e@else.example", "long enough")
        self.assertEqual(self.client.get(f"/orders/{order['id']}", headers=stranger).status_code, 403)

    def test_a_vat_number_registers_once(self):
        answer = self.client.post("/accounts/register", json={
            "organisation": "Copy", "vat_number": "DE 811234567", "email": "c@copy.example", "full_name": "C",
            "password": "long enough"})
        self.assertEqual(answer.status_code, 409)
        self.assertEqual(Organisation.query.count(), 1)

    def test_buyers_may_not_run_reports(self):
        headers = self.sign_in()
        self.assertEqual(self.client.get("/reports/sales", headers=headers).status_code, 403)
        self.give_role("accountant")
        self.assertEqual(self.client.get("/reports/sales", headers=headers).status_code, 200)

    def test_every_report_can_be_downloaded(self):
        headers = self.sign_in()
        self.give_role("accountant")
        self.client.post("/reports/refresh/customer_value", headers=headers)
        for name in ("customers", "overdue", "projects", "sales", "slow-movers"):
            self.assertEqual(self.client.get(f"/reports/export/{name}.csv", headers=headers).status_code, 200)

    def test_reports_and_dashboard_run_on_this_database(self):
        headers = self.sign_in()
        self.give_role("admin")
        for path in ("/reports/best-sellers", "/reports/customers", "/reports/stock", "/reports/overdue",
                     "/reports/projects", "/reports/runs", "/admin/dashboard", "/admin/audit",
                     "/search/fruitless", "/inventory/suggestions", "/shipping/waiting"):
            self.assertEqual(self.client.get(path, headers=headers).status_code, 200, path)

    def test_a_forged_hook_is_refused(self):
        self.assertEqual(self.client.post("/hooks/payments", json={}).status_code, 403)

    def test_a_signed_hook_for_an_unknown_payment_is_ignored(self):
        raw = json.dumps({"reference": "nobody", "kind": "captured"}).encode()
        answer = self.client.post("/hooks/payments", data=raw, content_type="application/json",
                                  headers={"X-Signature": sign(WEBHOOK_SECRET, raw)})
        self.assertEqual(answer.get_json(), {"known": False})
        self.assertEqual(Payment.query.count(), 0)

    def test_a_supplier_sheet_creates_and_changes(self):
        headers = self.sign_in()
        self.give_role("admin")
        supplier = Supplier.query.first()
        answer = self.client.post(f"/catalogue/suppliers/{supplier.id}/import", headers=headers,
                                  data="sku;name;price\nPEN-BLU;;0.99\nPEN-RED;Ball pen red;0.89\n")
        self.assertEqual(answer.get_json(), {"created": 1, "changed": 1})

    def test_a_machine_signs_in_with_its_token(self):
        made = self.client.post("/auth/tokens", json={"name": "erp"}, headers=self.sign_in()).get_json()
        machine = {"Authorization": "Bearer " + made["token"]}
        self.assertEqual(self.client.get("/auth/me", headers=machine).get_json()["email"], "mona@hansa.example")
        self.client.delete(f"/auth/tokens/{made['id']}", headers=machine)
        self.assertEqual(self.client.get("/auth/me", headers=machine).status_code, 401)

    def test_projects_are_worked_on_over_the_web(self):
        headers = self.sign_in()
        project = self.client.post("/projects", json={"name": "Fair"}, headers=headers).get_json()
        task = self.client.post(f"/tasks/of-project/{project['id']}", json={"title": "Stand"},
                                headers=headers).get_json()
        self.client.put(f"/tasks/{task['id']}/status", json={"status": "doing"}, headers=headers)
        listed = self.client.get(f"/tasks/of-project/{project['id']}", headers=headers).get_json()
        self.assertEqual(listed[0]["status"], "doing")
        found = self.client.get("/search?q=fair&kind=project").get_json()
        self.assertEqual(len(found["hits"]), 1)

    def test_a_saved_basket_fills_the_next_cart(self):
        headers = self.sign_in()
        self.client.post("/cart/lines", json={"variant_id": self.variant().id, "quantity": 4}, headers=headers)
        basket = self.client.post("/cart/baskets", json={"name": "monthly"}, headers=headers).get_json()
        self.client.post("/checkout", json={}, headers=headers)
        loaded = self.client.post(f"/cart/baskets/{basket['id']}/load", headers=headers).get_json()
        self.assertEqual(loaded["cart"]["lines"][0]["quantity"], 4)
