from ._base import ShopCommand


class Command(ShopCommand):
    def work(self):
        pass
