class Pages:
    pass


def key(name):
    return name
