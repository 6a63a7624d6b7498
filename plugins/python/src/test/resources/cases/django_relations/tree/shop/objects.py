from .models import Order, Person


def forward(order: Order):
    print(order.owner.name)
    print(order.owner_id)
    order.owner = None


def one_to_one(person: Person):
    return person.profile.town


def backward(order: Order, person: Person):
    order.lines.all()
    order.payment_set.create()
    order.lines.filter(price=1).delete()
    person.owned_orders.count()
    order.lines.add(1)


def many(order: Order):
    order.tags.add(1)
    order.tags.filter(pk=1)
    order.tags.clear()
    order.watchers.set([])
    order.tags.create()
    order.tags.none()
