"""The payment provider."""
from collections import namedtuple

from bazaar.config import setting
from bazaar.integrations.http import post_json
from bazaar.utils.crypto import new_token, same, sign

Answer = namedtuple("Answer", "accepted reference")

WEBHOOK_SECRET = "change-me"


def authorise(token, amount_cents):
    """Without a provider, tokens that begin with "refuse" are refused."""
    if not setting("PSP_URL"):
        return Answer(not (token or "").startswith("refuse"), "local-" + new_token()[:16])
    body = post_json(f"{setting('PSP_URL')}/authorisations", {"token": token, "amount": amount_cents})
    return Answer(body.get("status") == "accepted", body.get("reference"))


def capture(reference, amount_cents):
    if not setting("PSP_URL"):
        return True
    body = post_json(f"{setting('PSP_URL')}/captures", {"reference": reference, "amount": amount_cents})
    return body.get("status") == "captured"


def refund(reference, amount_cents):
    if reference is None or not setting("PSP_URL"):
        return True
    body = post_json(f"{setting('PSP_URL')}/refunds", {"reference": reference, "amount": amount_cents})
    return body.get("status") == "refunded"


def is_genuine(body, signature):
    return same(sign(WEBHOOK_SECRET, body), signature or "")
