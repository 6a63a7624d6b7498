"""The carriers' common interface. Each of them has a different one behind it."""
from bazaar.config import setting
from bazaar.integrations.http import get_json, post_json


def register_parcel(carrier_code, shipment_id):
    """The tracking number."""
    if not setting("CARRIER_URL"):
        return f"{carrier_code.upper()}{shipment_id:08d}"
    body = post_json(f"{setting('CARRIER_URL')}/{carrier_code}/parcels", {"reference": shipment_id})
    return body["tracking_number"]


def events(carrier_code, tracking_number):
    """Pairs of code and text, oldest first."""
    if not setting("CARRIER_URL"):
        return [("delivered", "Handed over")]
    body = get_json(f"{setting('CARRIER_URL')}/{carrier_code}/parcels/{tracking_number}")
    return [(event["code"], event.get("text", "")) for event in body.get("events", [])]
