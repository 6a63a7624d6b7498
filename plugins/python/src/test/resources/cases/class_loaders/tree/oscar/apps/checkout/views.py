from oscar.core.loading import get_class, get_classes, get_model

BasketForm = get_class("basket.forms", "BasketForm")
Form, Line = get_classes("basket.forms", ("BasketForm", "LineForm"))
Basket = get_model("basket", "Basket")
Gone = get_class("basket.forms", "Gone")
Nowhere = get_class("order.forms", "OrderForm")


def view(request, name):
    form = BasketForm()
    form.clean()
    other = get_class("basket.forms", name)
    return Basket.objects.all()
