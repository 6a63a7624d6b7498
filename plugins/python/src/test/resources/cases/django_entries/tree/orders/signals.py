from django.dispatch import Signal


class ShopSignal(Signal):
    def send_all(self):
        return self.send(None)


paid = Signal()
shipped = ShopSignal()
unheard = Signal()
