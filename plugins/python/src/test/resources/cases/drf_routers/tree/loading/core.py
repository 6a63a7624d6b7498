def get_class(module, name):
    pass
