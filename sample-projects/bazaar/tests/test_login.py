"""Signing in."""
from datetime import timedelta

from bazaar.errors import Unauthenticated
from bazaar.extensions import db
from bazaar.models import AuthSession
from bazaar.services import login, passwords
from bazaar.tasks import cleanup
from bazaar.utils.dates import utcnow
from tests.world import WorldTest


class LoginTest(WorldTest):
    def test_the_token_belongs_to_the_user(self):
        token = login.sign_in("mona@hansa.example", "correct horse")
        self.assertEqual(login.user_of_token(token).id, self.mona.id)

    def test_too_many_failures_lock_the_door(self):
        for _ in range(5):
            with self.assertRaises(Unauthenticated):
                login.sign_in("mona@hansa.example", "wrong")
        with self.assertRaises(Unauthenticated) as caught:
            login.sign_in("mona@hansa.example", "correct horse")
        self.assertIn("too many", caught.exception.message)

    def test_a_new_password_ends_all_sessions(self):
        token = login.sign_in("mona@hansa.example", "correct horse")
        passwords.change_password(self.mona, "correct horse", "battery staple")
        self.assertIsNone(login.user_of_token(token))

    def test_expired_sessions_are_forgotten(self):
        login.sign_in("mona@hansa.example", "correct horse")
        AuthSession.query.update({"expires_at": utcnow() - timedelta(hours=1)})
        db.session.commit()
        self.assertEqual(cleanup.forget_old_things()["sessions"], 1)
