from django.core.management.base import BaseCommand


class ShopCommand(BaseCommand):
    def handle(self, *args, **options):
        self.work()


class Command(BaseCommand):
    pass
