from django.core.management.base import LabelCommand


class Command(LabelCommand):
    def handle_label(self, label, **options):
        pass
