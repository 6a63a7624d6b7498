"""Credit notes."""
from bazaar.errors import Conflict
from bazaar.extensions import db
from bazaar.models import CreditNote
from bazaar.utils.ids import next_number


def issue(invoice, total_cents, reason=""):
    """In the caller's transaction."""
    credited = sum(note.total_cents for note in invoice.credit_notes)
    if credited + total_cents > invoice.total_cents:
        raise Conflict("more than was invoiced", number=invoice.number)
    note = CreditNote(number=next_number("CRN", "credit_notes"), invoice_id=invoice.id,
                      total_cents=total_cents, reason=reason)
    db.session.add(note)
    db.session.flush()
    db.session.expire(invoice, ["credit_notes"])
    invoice.order.record("credited", note.number)
    return note


def find_or_issue(invoice, total_cents, reason=""):
    """Cancelling issues the note first and refunds afterwards; one note is enough for both."""
    for note in invoice.credit_notes:
        if note.total_cents == total_cents:
            return note
    return issue(invoice, total_cents, reason)
