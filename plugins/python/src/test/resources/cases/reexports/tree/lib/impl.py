from lib.deep import Deeper

LIMIT = 5


class Thing:
    def act(self):
        pass


def _private():
    pass


def visible():
    pass
