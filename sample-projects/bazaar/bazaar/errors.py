"""Everything that the shop refuses, with the HTTP status that the web layer answers."""


class BazaarError(Exception):
    status = 400
    code = "bad_request"

    def __init__(self, message, **details):
        super().__init__(message)
        self.message = message
        self.details = details

    def as_dict(self):
        return {"error": self.code, "message": self.message, **self.details}


class NotFound(BazaarError):
    status = 404
    code = "not_found"


class Forbidden(BazaarError):
    status = 403
    code = "forbidden"


class Unauthenticated(BazaarError):
    status = 401
    code = "unauthenticated"


class Conflict(BazaarError):
    status = 409
    code = "conflict"


class OutOfStock(Conflict):
    code = "out_of_stock"


class PaymentRefused(BazaarError):
    status = 402
    code = "payment_refused"


class ApprovalNeeded(Conflict):
    code = "approval_needed"


class InvalidInput(BazaarError):
    status = 422
    code = "invalid_input"
