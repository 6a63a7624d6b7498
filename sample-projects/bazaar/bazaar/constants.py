"""Words that are stored in status columns. Do not rename: the ERP export knows them."""

CART_OPEN = "open"
CART_AWAITING_APPROVAL = "awaiting_approval"
CART_ORDERED = "ordered"
CART_ABANDONED = "abandoned"

ORDER_PLACED = "placed"
ORDER_PAID = "paid"
ORDER_PACKED = "packed"
ORDER_SHIPPED = "shipped"
ORDER_DELIVERED = "delivered"
ORDER_CANCELLED = "cancelled"

PAYMENT_PENDING = "pending"
PAYMENT_AUTHORISED = "authorised"
PAYMENT_CAPTURED = "captured"
PAYMENT_FAILED = "failed"
PAYMENT_REFUNDED = "refunded"

INVOICE_OPEN = "open"
INVOICE_PAID = "paid"
INVOICE_OVERDUE = "overdue"
INVOICE_VOID = "void"

SHIPMENT_PLANNED = "planned"
SHIPMENT_IN_TRANSIT = "in_transit"
SHIPMENT_DELIVERED = "delivered"

RESERVATION_HELD = "held"
RESERVATION_COMMITTED = "committed"
RESERVATION_RELEASED = "released"

OUTBOX_WAITING = "waiting"
OUTBOX_SENT = "sent"
OUTBOX_FAILED = "failed"

APPROVAL_OPEN = "open"
APPROVAL_GRANTED = "granted"
APPROVAL_REFUSED = "refused"

TASK_TODO = "todo"
TASK_DOING = "doing"
TASK_DONE = "done"

LIVE_ORDER_STATES = (ORDER_PLACED, ORDER_PAID, ORDER_PACKED, ORDER_SHIPPED, ORDER_DELIVERED)
