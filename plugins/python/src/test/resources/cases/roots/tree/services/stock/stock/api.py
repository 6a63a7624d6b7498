from stock import level
from orders.models import Order
