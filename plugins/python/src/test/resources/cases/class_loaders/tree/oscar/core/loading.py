def get_class(module_label, classname):
    return get_classes(module_label, [classname])[0]


def get_classes(module_label, classnames):
    return []


def get_model(app_label, model_name):
    return None
