"""A cart."""
import functools


@functools.total_ordering
class Cart:
    class Line:
        def total(self):
            return 0

    async def add(self, item):
        def helper():
            pass

        class Local:
            pass

        return helper

    @property
    def size(self):
        return 1

    @size.setter
    def size(self, value):
        pass


if functools:

    def price():
        return 1

else:

    def price():
        return 2


CONSTANT = 3
