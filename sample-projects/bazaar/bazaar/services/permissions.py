"""Roles and what they allow."""
from bazaar.errors import Forbidden

ALLOWED = {
    "buyer": {"order", "project.read"},
    "manager": {"order", "project.read", "project.write", "approve", "members", "invoices"},
    "accountant": {"invoices", "reports"},
    "clerk": {"stock", "shipping"},
    "admin": {"order", "project.read", "project.write", "approve", "members", "invoices", "reports",
              "stock", "shipping", "catalogue", "admin"},
}


def allowed(user, permission):
    return any(permission in ALLOWED.get(role.name, ()) for role in user.roles)


def check(user, permission):
    if not allowed(user, permission):
        raise Forbidden("you may not do this", permission=permission)


def check_organisation(user, organisation_id):
    """Customers see their own things only; the shop's own people see all."""
    if user.organisation_id != organisation_id and not user.has_role("admin"):
        raise Forbidden("this belongs to another organisation")
