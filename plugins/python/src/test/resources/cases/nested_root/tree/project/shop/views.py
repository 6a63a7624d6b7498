from project import settings
from shop.models import x
