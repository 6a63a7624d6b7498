"""A database in memory with the seeded world."""
import unittest

from bazaar import create_app
from bazaar.cli.seed import seed
from bazaar.extensions import db
from bazaar.integrations import mail_gateway
from bazaar.models import Role, User, Variant
from bazaar.services.registration import role
from bazaar.utils.cache import forget

SETTINGS = {
    "DATABASE_URL": "sqlite://",
    "PASSWORD_ITERATIONS": 10,
    "LOG_LEVEL": "ERROR",
    "APPROVAL_THRESHOLD_CENTS": 1_000_000,
    "TESTING": True,
}


class WorldTest(unittest.TestCase):
    def setUp(self):
        forget()
        mail_gateway.sent.clear()
        self.app = create_app(SETTINGS)
        self.context = self.app.app_context()
        self.context.push()
        self.mona = seed()
        self.client = self.app.test_client()

    def tearDown(self):
        db.session.remove()
        self.context.pop()
        db.drop_all()

    def variant(self, sku="PEN-BLU"):
        return Variant.query.filter_by(sku=sku).one()

    def give_role(self, name, email="mona@hansa.example"):
        user = User.query.filter_by(email=email).one()
        user.roles.append(Role.query.filter_by(name=name).first() or role(name))
        db.session.commit()

    def sign_in(self, email="mona@hansa.example", password="correct horse"):
        answer = self.client.post("/auth/login", json={"email": email, "password": password})
        return {"Authorization": "Bearer " + answer.get_json()["token"]}
