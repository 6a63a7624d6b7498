class BasketForm:
    def clean(self):
        pass


class LineForm:
    pass
