class Deeper:
    pass
