class Base:
    limit = 10

    def __init__(self, store):
        self.store = store

    def save(self):
        self.check()
        return self

    def check(self):
        pass

    @classmethod
    def make(cls):
        return cls(None)

    @staticmethod
    def now():
        return 0

    @property
    def age(self) -> "Age":
        return Age()


class Age:
    def years(self):
        return 1


class Child(Base):
    def save(self):
        super().save()
        return self.age.years()


class Worker:
    def __init__(self, child: Child):
        self.child = child
        self.age = Age()

    def work(self):
        self.child.save()
        self.age.years()
        unknown.thing()


def run(items: list[Child], one: Child | None = None):
    worker = Worker(one)
    worker.work()
    Base.make()
    Base.now()
    for item in items:
        item.check()
    len(items)
    return [each.save() for each in items]


def outer():
    def inner():
        run([])

    inner()
