__all__ = ["Service"]


class Service:
    def run(self):
        return 1


def helper():
    return Service()
