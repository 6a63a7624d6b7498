from a import thing, first


class One(Two):
    pass


class Two(One):
    def go(self):
        return self.gone()


class Self(Self):
    pass


def run():
    thing()
    first()
    One().go()
