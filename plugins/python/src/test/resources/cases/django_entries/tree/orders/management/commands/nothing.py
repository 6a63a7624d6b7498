from django.core.management.base import BaseCommand
Other = BaseCommand
