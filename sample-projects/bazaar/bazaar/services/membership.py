"""Colleagues: inviting them and limiting what they spend."""
from bazaar.errors import Conflict, Forbidden
from bazaar.extensions import db
from bazaar.models import Membership, User
from bazaar.repositories.organisations import organisations
from bazaar.services import notify, passwords
from bazaar.services.registration import role
from bazaar.utils import validation
from bazaar.utils.audit import audit
from bazaar.utils.crypto import new_token


def invite(manager, data):
    email = validation.email(data.get("email"))
    full_name = validation.require(data, "full_name")
    if organisations.user_by_email(email):
        raise Conflict("this e-mail address is taken", field="email")
    user = User(organisation_id=manager.organisation_id, email=email, full_name=full_name,
                locale=data.get("locale", manager.locale))
    user.roles.append(role(data.get("role", "buyer")))
    db.session.add(user)
    db.session.flush()
    db.session.add(Membership(user_id=user.id, organisation_id=manager.organisation_id,
                              approver_id=data.get("approver_id", manager.id),
                              spend_limit_cents=data.get("spend_limit_cents", 0)))
    first_password = new_token()[:12]
    passwords.set_password(user, first_password)
    notify.tell(user, "invitation", inviter=manager.full_name, password=first_password)
    db.session.commit()
    return user


def change_limit(manager, user_id, cents):
    membership = Membership.query.filter_by(user_id=user_id).first()
    if membership is None or membership.organisation_id != manager.organisation_id:
        raise Forbidden("not your colleague")
    audit("membership.limit", user_id, before=membership.spend_limit_cents, after=cents)
    membership.spend_limit_cents = cents
    db.session.commit()
    return membership


def may_spend(user, cents):
    """True if the user needs nobody's approval for this amount."""
    membership = user.membership
    return membership is not None and cents <= membership.spend_limit_cents


def leave(user_id):
    User.query.filter_by(id=user_id).update({"is_active": False})
    Membership.query.filter_by(approver_id=user_id).update({"approver_id": None})
    db.session.commit()
