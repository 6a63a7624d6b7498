from django.test import TestCase
from django.urls import reverse

ORDERS = "/orders/"


class ShopTest(TestCase):
    def setUp(self):
        self.url = reverse("shop:place")

    def test_paths(self):
        self.client.get(ORDERS + "?page=2")
        self.client.get("/orders/%s/" % self.pk)
        self.client.get("/orders/{}/".format(self.pk))

    def test_the_most_literal_pattern(self):
        self.client.get("/orders/newest/")

    def test_text(self):
        self.client.get("/orders/cheap/")

    def test_expression(self):
        self.client.post(f"/carts/C{self.pk}/")

    def test_kept(self):
        self.client.post(self.url, data={})

    def test_spaces(self):
        self.client.get(reverse("other:orders"))

    def test_router(self):
        url = reverse("shop:stock-list")
        for _ in range(2):
            self.client.get(url)

    def test_asked_only(self):
        self.assertEqual(reverse("shop:order", args=[1]), "/orders/newest/")

    def test_loop(self):
        for path in ("/orders/", "/place/"):
            self.client.get(path)

    def test_no_request(self):
        self.factory.get("/orders/")
        self.client.get("/nowhere/")
        self.client.get(self.unknown)
        self.client.get(reverse("shop:nowhere"))
