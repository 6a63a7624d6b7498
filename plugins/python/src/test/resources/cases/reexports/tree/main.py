import lib
from lib import LIMIT, Alias, Deeper, public, visible


class Mine(Deeper):
    pass


def go():
    public()
    visible()
    Alias().act()
    lib.Thing()
    lib.impl.visible()
    return LIMIT
