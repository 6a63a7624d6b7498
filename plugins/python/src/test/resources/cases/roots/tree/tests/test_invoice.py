from billing.invoice import Invoice
import helpers
