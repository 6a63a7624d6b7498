"""All models of the shop.

It was one file when the shop had nine tables, and nobody has dared to cut it since. Projects and search
came later and have files of their own, which are star-imported at the end so that
``from bazaar.models import *`` still means "everything".
"""
from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import backref, relationship

from bazaar import constants
from bazaar.extensions import db
from bazaar.model_base import TimestampMixin, VersionMixin
from bazaar.utils.dates import utcnow

user_roles = Table(
    "user_roles",
    db.Model.metadata,
    Column("user_id", Integer, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True),
    Column("role_id", Integer, ForeignKey("roles.id"), primary_key=True),
)

product_categories = Table(
    "product_categories",
    db.Model.metadata,
    Column("product_id", Integer, ForeignKey("products.id", ondelete="CASCADE"), primary_key=True),
    Column("category_id", Integer, ForeignKey("categories.id"), primary_key=True),
)


class Organisation(TimestampMixin, db.Model):
    """A customer. Everything that is bought is bought by an organisation."""

    __tablename__ = "organisations"

    id = Column(Integer, primary_key=True)
    name = Column(String(200), nullable=False)
    vat_number = Column(String(20), unique=True)
    country = Column(String(2), nullable=False, default="DE")
    currency = Column(String(3), nullable=False, default="EUR")
    parent_id = Column(Integer, ForeignKey("organisations.id"))
    price_list_id = Column(Integer, ForeignKey("price_lists.id"))
    is_active = Column(Boolean, nullable=False, default=True)

    users = relationship("User", back_populates="organisation")
    addresses = relationship("Address", back_populates="organisation", cascade="all, delete-orphan")
    children = relationship("Organisation", backref=backref("parent", remote_side=[id]))
    price_list = relationship("PriceList")


class User(TimestampMixin, db.Model):
    __tablename__ = "users"

    id = Column(Integer, primary_key=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False, index=True)
    email = Column(String(254), nullable=False, unique=True)
    full_name = Column(String(200), nullable=False)
    locale = Column(String(5), nullable=False, default="en")
    is_active = Column(Boolean, nullable=False, default=True)
    last_login_at = Column(DateTime)

    organisation = relationship("Organisation", back_populates="users")
    roles = relationship("Role", secondary=user_roles, back_populates="users")
    membership = relationship("Membership", uselist=False, foreign_keys="Membership.user_id",
                              back_populates="user")

    def has_role(self, name):
        return any(role.name == name for role in self.roles)


class Membership(TimestampMixin, db.Model):
    """What a user may do in the name of the organisation, above all how much to spend."""

    __tablename__ = "memberships"

    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, unique=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False)
    title = Column(String(100))
    spend_limit_cents = Column(Integer, nullable=False, default=0)
    approver_id = Column(Integer, ForeignKey("users.id"))

    user = relationship("User", foreign_keys=[user_id], back_populates="membership")
    approver = relationship("User", foreign_keys=[approver_id])


class Address(db.Model):
    __tablename__ = "addresses"

    id = Column(Integer, primary_key=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False, index=True)
    kind = Column(String(10), nullable=False, default="shipping")
    street = Column(String(200), nullable=False)
    postcode = Column(String(12), nullable=False)
    city = Column(String(100), nullable=False)
    country = Column(String(2), nullable=False)
    is_default = Column(Boolean, nullable=False, default=False)

    organisation = relationship("Organisation", back_populates="addresses")


class Role(db.Model):
    __tablename__ = "roles"

    id = Column(Integer, primary_key=True)
    name = Column(String(50), nullable=False, unique=True)
    description = Column(String(200))

    users = relationship("User", secondary=user_roles, back_populates="roles")


class Credential(db.Model):
    __tablename__ = "auth_credentials"

    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id", ondelete="CASCADE"), nullable=False, unique=True)
    password_hash = Column(String(128), nullable=False)
    salt = Column(String(32), nullable=False)
    iterations = Column(Integer, nullable=False)
    changed_at = Column(DateTime, nullable=False, default=utcnow)


class AuthSession(db.Model):
    __tablename__ = "auth_sessions"

    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id", ondelete="CASCADE"), nullable=False)
    token_hash = Column(String(64), nullable=False, unique=True)
    ip_address = Column(String(45))
    created_at = Column(DateTime, nullable=False, default=utcnow)
    expires_at = Column(DateTime, nullable=False)

    user = relationship("User")


class ApiToken(TimestampMixin, db.Model):
    __tablename__ = "api_tokens"

    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id", ondelete="CASCADE"), nullable=False)
    name = Column(String(100), nullable=False)
    token_hash = Column(String(64), nullable=False, unique=True)
    scopes = Column(String(200), nullable=False, default="read")
    revoked_at = Column(DateTime)

    user = relationship("User")


class LoginAttempt(db.Model):
    __tablename__ = "login_attempts"

    id = Column(Integer, primary_key=True)
    email = Column(String(254), nullable=False, index=True)
    ip_address = Column(String(45))
    succeeded = Column(Boolean, nullable=False)
    attempted_at = Column(DateTime, nullable=False, default=utcnow)


class Supplier(TimestampMixin, db.Model):
    __tablename__ = "suppliers"

    id = Column(Integer, primary_key=True)
    name = Column(String(200), nullable=False)
    email = Column(String(254))
    lead_time_days = Column(Integer, nullable=False, default=7)


class Category(db.Model):
    __tablename__ = "categories"

    id = Column(Integer, primary_key=True)
    parent_id = Column(Integer, ForeignKey("categories.id"))
    slug = Column(String(100), nullable=False, unique=True)
    name = Column(String(100), nullable=False)

    children = relationship("Category", backref=backref("parent", remote_side=[id]))
    products = relationship("Product", secondary=product_categories, back_populates="categories")


class TaxRate(db.Model):
    __tablename__ = "tax_rates"
    __table_args__ = (UniqueConstraint("country", "code", name="uq_tax_rates_country_code"),)

    id = Column(Integer, primary_key=True)
    country = Column(String(2), nullable=False)
    code = Column(String(20), nullable=False, default="standard")
    basis_points = Column(Integer, nullable=False)


class Product(TimestampMixin, db.Model):
    __tablename__ = "products"

    id = Column(Integer, primary_key=True)
    supplier_id = Column(Integer, ForeignKey("suppliers.id"), index=True)
    name = Column(String(200), nullable=False)
    description = Column(Text, nullable=False, default="")
    tax_code = Column(String(20), nullable=False, default="standard")
    is_published = Column(Boolean, nullable=False, default=False)

    supplier = relationship("Supplier", backref="products")
    categories = relationship("Category", secondary=product_categories, back_populates="products")
    variants = relationship("Variant", back_populates="product", cascade="all, delete-orphan")


class Variant(TimestampMixin, db.Model):
    """What is really sold: a product in one size, colour or pack."""

    __tablename__ = "product_variants"

    id = Column(Integer, primary_key=True)
    product_id = Column(Integer, ForeignKey("products.id", ondelete="CASCADE"), nullable=False, index=True)
    sku = Column(String(40), nullable=False, unique=True)
    name = Column(String(200), nullable=False)
    unit = Column(String(10), nullable=False, default="piece")
    weight_grams = Column(Integer, nullable=False, default=0)
    list_price_cents = Column(Integer, nullable=False)

    product = relationship("Product", back_populates="variants")
    stock_levels = relationship("StockLevel", back_populates="variant")


class PriceList(db.Model):
    __tablename__ = "price_lists"

    id = Column(Integer, primary_key=True)
    name = Column(String(100), nullable=False)
    currency = Column(String(3), nullable=False, default="EUR")
    valid_until = Column(Date)

    items = relationship("PriceListItem", back_populates="price_list", cascade="all, delete-orphan")


class PriceListItem(db.Model):
    __tablename__ = "price_list_items"
    __table_args__ = (
        UniqueConstraint("price_list_id", "variant_id", "min_quantity", name="uq_price_list_items_step"),
    )

    id = Column(Integer, primary_key=True)
    price_list_id = Column(Integer, ForeignKey("price_lists.id"), nullable=False)
    variant_id = Column(Integer, ForeignKey("product_variants.id"), nullable=False)
    min_quantity = Column(Integer, nullable=False, default=1)
    price_cents = Column(Integer, nullable=False)

    price_list = relationship("PriceList", back_populates="items")
    variant = relationship("Variant")


class Coupon(TimestampMixin, db.Model):
    __tablename__ = "coupons"

    id = Column(Integer, primary_key=True)
    code = Column(String(30), nullable=False, unique=True)
    kind = Column(String(10), nullable=False, default="percent")
    value = Column(Integer, nullable=False)
    min_total_cents = Column(Integer, nullable=False, default=0)
    valid_until = Column(DateTime)
    max_uses = Column(Integer)
    used_count = Column(Integer, nullable=False, default=0)


class Cart(TimestampMixin, db.Model):
    __tablename__ = "carts"

    id = Column(Integer, primary_key=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False)
    user_id = Column(Integer, ForeignKey("users.id"), nullable=False, index=True)
    project_id = Column(Integer, ForeignKey("projects.id"))
    coupon_id = Column(Integer, ForeignKey("coupons.id"))
    status = Column(String(20), nullable=False, default=constants.CART_OPEN)

    lines = relationship("CartLine", back_populates="cart", cascade="all, delete-orphan",
                         order_by="CartLine.id")
    coupon = relationship("Coupon")
    user = relationship("User")
    organisation = relationship("Organisation")


class CartLine(db.Model):
    __tablename__ = "cart_lines"
    __table_args__ = (UniqueConstraint("cart_id", "variant_id", name="uq_cart_lines_variant"),)

    id = Column(Integer, primary_key=True)
    cart_id = Column(Integer, ForeignKey("carts.id", ondelete="CASCADE"), nullable=False)
    variant_id = Column(Integer, ForeignKey("product_variants.id"), nullable=False)
    quantity = Column(Integer, nullable=False)
    unit_price_cents = Column(Integer, nullable=False)

    cart = relationship("Cart", back_populates="lines")
    variant = relationship("Variant")


class SavedBasket(TimestampMixin, db.Model):
    __tablename__ = "saved_baskets"

    id = Column(Integer, primary_key=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False)
    created_by_id = Column(Integer, ForeignKey("users.id"), nullable=False)
    name = Column(String(100), nullable=False)
    lines_json = Column(Text, nullable=False)


class Order(TimestampMixin, db.Model):
    __tablename__ = "orders"
    __table_args__ = (Index("ix_orders_organisation_placed", "organisation_id", "placed_at"),)

    id = Column(Integer, primary_key=True)
    number = Column(String(20), nullable=False, unique=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False)
    user_id = Column(Integer, ForeignKey("users.id"), nullable=False)
    cart_id = Column(Integer, ForeignKey("carts.id"))
    project_id = Column(Integer, ForeignKey("projects.id"), index=True)
    coupon_id = Column(Integer, ForeignKey("coupons.id"))
    billing_address_id = Column(Integer, ForeignKey("addresses.id"))
    shipping_address_id = Column(Integer, ForeignKey("addresses.id"))
    status = Column(String(20), nullable=False, default=constants.ORDER_PLACED, index=True)
    currency = Column(String(3), nullable=False, default="EUR")
    subtotal_cents = Column(Integer, nullable=False, default=0)
    discount_cents = Column(Integer, nullable=False, default=0)
    tax_cents = Column(Integer, nullable=False, default=0)
    shipping_cents = Column(Integer, nullable=False, default=0)
    total_cents = Column(Integer, nullable=False, default=0)
    placed_at = Column(DateTime, nullable=False, default=utcnow)

    organisation = relationship("Organisation")
    user = relationship("User")
    coupon = relationship("Coupon")
    billing_address = relationship("Address", foreign_keys=[billing_address_id])
    shipping_address = relationship("Address", foreign_keys=[shipping_address_id])
    lines = relationship("OrderLine", back_populates="order", cascade="all, delete-orphan",
                         order_by="OrderLine.id")
    events = relationship("OrderEvent", back_populates="order", order_by="OrderEvent.id")
    payments = relationship("Payment", back_populates="order")
    invoices = relationship("Invoice", back_populates="order")
    shipments = relationship("Shipment", back_populates="order")

    def record(self, kind, detail="", user_id=None):
        self.events.append(OrderEvent(kind=kind, detail=detail, user_id=user_id))

    @property
    def is_cancellable(self):
        return self.status in (constants.ORDER_PLACED, constants.ORDER_PAID)


class OrderLine(db.Model):
    __tablename__ = "order_lines"

    id = Column(Integer, primary_key=True)
    order_id = Column(Integer, ForeignKey("orders.id", ondelete="CASCADE"), nullable=False, index=True)
    variant_id = Column(Integer, ForeignKey("product_variants.id"), nullable=False)
    tax_rate_id = Column(Integer, ForeignKey("tax_rates.id"))
    description = Column(String(250), nullable=False)
    quantity = Column(Integer, nullable=False)
    shipped_quantity = Column(Integer, nullable=False, default=0)
    unit_price_cents = Column(Integer, nullable=False)
    line_total_cents = Column(Integer, nullable=False)

    order = relationship("Order", back_populates="lines")
    variant = relationship("Variant")
    tax_rate = relationship("TaxRate")


class OrderEvent(db.Model):
    __tablename__ = "order_events"

    id = Column(Integer, primary_key=True)
    order_id = Column(Integer, ForeignKey("orders.id", ondelete="CASCADE"), nullable=False)
    user_id = Column(Integer, ForeignKey("users.id"))
    kind = Column(String(30), nullable=False)
    detail = Column(String(500), nullable=False, default="")
    happened_at = Column(DateTime, nullable=False, default=utcnow)

    order = relationship("Order", back_populates="events")


class PaymentMethod(TimestampMixin, db.Model):
    __tablename__ = "payment_methods"

    id = Column(Integer, primary_key=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False)
    kind = Column(String(20), nullable=False)
    label = Column(String(100), nullable=False)
    provider_token = Column(String(100))
    is_default = Column(Boolean, nullable=False, default=False)


class Payment(TimestampMixin, db.Model):
    __tablename__ = "payments"

    id = Column(Integer, primary_key=True)
    order_id = Column(Integer, ForeignKey("orders.id"), nullable=False, index=True)
    invoice_id = Column(Integer, ForeignKey("invoices.id"))
    method_id = Column(Integer, ForeignKey("payment_methods.id"))
    amount_cents = Column(Integer, nullable=False)
    status = Column(String(20), nullable=False, default=constants.PAYMENT_PENDING)
    provider_reference = Column(String(100), unique=True)
    captured_at = Column(DateTime)

    order = relationship("Order", back_populates="payments")
    method = relationship("PaymentMethod")
    refunds = relationship("Refund", back_populates="payment")


class Refund(TimestampMixin, db.Model):
    __tablename__ = "refunds"

    id = Column(Integer, primary_key=True)
    payment_id = Column(Integer, ForeignKey("payments.id"), nullable=False)
    credit_note_id = Column(Integer, ForeignKey("credit_notes.id"))
    amount_cents = Column(Integer, nullable=False)
    reason = Column(String(200), nullable=False, default="")

    payment = relationship("Payment", back_populates="refunds")


class CreditAccount(VersionMixin, TimestampMixin, db.Model):
    """Buying on account: how much an organisation may owe."""

    __tablename__ = "credit_accounts"

    id = Column(Integer, primary_key=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False, unique=True)
    limit_cents = Column(Integer, nullable=False, default=0)
    used_cents = Column(Integer, nullable=False, default=0)

    movements = relationship("CreditMovement", back_populates="account")

    @property
    def free_cents(self):
        return self.limit_cents - self.used_cents


class CreditMovement(db.Model):
    __tablename__ = "credit_movements"

    id = Column(Integer, primary_key=True)
    account_id = Column(Integer, ForeignKey("credit_accounts.id"), nullable=False)
    order_id = Column(Integer, ForeignKey("orders.id"))
    invoice_id = Column(Integer, ForeignKey("invoices.id"))
    amount_cents = Column(Integer, nullable=False)
    happened_at = Column(DateTime, nullable=False, default=utcnow)

    account = relationship("CreditAccount", back_populates="movements")


class Invoice(TimestampMixin, db.Model):
    __tablename__ = "invoices"

    id = Column(Integer, primary_key=True)
    number = Column(String(20), nullable=False, unique=True)
    order_id = Column(Integer, ForeignKey("orders.id"), nullable=False, index=True)
    organisation_id = Column(Integer, ForeignKey("organisations.id"), nullable=False)
    status = Column(String(20), nullable=False, default=constants.INVOICE_OPEN)
    issued_on = Column(Date, nullable=False)
    due_on = Column(Date, nullable=False, index=True)
    tax_cents = Column(Integer, nullable=False, default=0)
    total_cents = Column(Integer, nullable=False)
    paid_cents = Column(Integer, nullable=False, default=0)
    reminder_level = Column(Integer, nullable=False, default=0)

    order = relationship("Order", back_populates="invoices")
    organisation = relationship("Organisation")
    lines = relationship("InvoiceLine", back_populates="invoice", cascade="all, delete-orphan")

    @property
    def open_cents(self):
        return self.total_cents - self.paid_cents


class InvoiceLine(db.Model):
    __tablename__ = "invoice_lines"

    id = Column(Integer, primary_key=True)
    invoice_id = Column(Integer, ForeignKey("invoices.id", ondelete="CASCADE"), nullable=False)
    order_line_id = Column(Integer, ForeignKey("order_lines.id"))
    tax_rate_id = Column(Integer, ForeignKey("tax_rates.id"))
    description = Column(String(250), nullable=False)
    quantity = Column(Integer, nullable=False)
    total_cents = Column(Integer, nullable=False)

    invoice = relationship("Invoice", back_populates="lines")


class CreditNote(TimestampMixin, db.Model):
    __tablename__ = "credit_notes"

    id = Column(Integer, primary_key=True)
    number = Column(String(20), nullable=False, unique=True)
    invoice_id = Column(Integer, ForeignKey("invoices.id"), nullable=False)
    total_cents = Column(Integer, nullable=False)
    reason = Column(String(200), nullable=False, default="")

    invoice = relationship("Invoice", backref="credit_notes")


class Warehouse(db.Model):
    __tablename__ = "warehouses"

    id = Column(Integer, primary_key=True)
    code = Column(String(10), nullable=False, unique=True)
    name = Column(String(100), nullable=False)
    country = Column(String(2), nullable=False, default="DE")
    priority = Column(Integer, nullable=False, default=100)


class StockLevel(VersionMixin, db.Model):
    __tablename__ = "stock_levels"
    __table_args__ = (UniqueConstraint("variant_id", "warehouse_id", name="uq_stock_levels_place"),)

    id = Column(Integer, primary_key=True)
    variant_id = Column(Integer, ForeignKey("product_variants.id"), nullable=False)
    warehouse_id = Column(Integer, ForeignKey("warehouses.id"), nullable=False)
    on_hand = Column(Integer, nullable=False, default=0)
    reserved = Column(Integer, nullable=False, default=0)
    reorder_point = Column(Integer, nullable=False, default=0)

    variant = relationship("Variant", back_populates="stock_levels")
    warehouse = relationship("Warehouse")

    @property
    def available(self):
        return self.on_hand - self.reserved


class StockMovement(db.Model):
    __tablename__ = "stock_movements"

    id = Column(Integer, primary_key=True)
    variant_id = Column(Integer, ForeignKey("product_variants.id"), nullable=False, index=True)
    warehouse_id = Column(Integer, ForeignKey("warehouses.id"), nullable=False)
    order_id = Column(Integer, ForeignKey("orders.id"))
    shipment_id = Column(Integer, ForeignKey("shipments.id"))
    user_id = Column(Integer, ForeignKey("users.id"))
    kind = Column(String(20), nullable=False)
    quantity = Column(Integer, nullable=False)
    moved_at = Column(DateTime, nullable=False, default=utcnow)


class Reservation(TimestampMixin, db.Model):
    __tablename__ = "reservations"

    id = Column(Integer, primary_key=True)
    variant_id = Column(Integer, ForeignKey("product_variants.id"), nullable=False)
    warehouse_id = Column(Integer, ForeignKey("warehouses.id"), nullable=False)
    cart_line_id = Column(Integer, ForeignKey("cart_lines.id", ondelete="SET NULL"), index=True)
    order_line_id = Column(Integer, ForeignKey("order_lines.id"), index=True)
    quantity = Column(Integer, nullable=False)
    status = Column(String(20), nullable=False, default=constants.RESERVATION_HELD)
    expires_at = Column(DateTime)


class Carrier(db.Model):
    __tablename__ = "carriers"

    id = Column(Integer, primary_key=True)
    code = Column(String(20), nullable=False, unique=True)
    name = Column(String(100), nullable=False)
    base_price_cents = Column(Integer, nullable=False, default=0)
    price_per_kg_cents = Column(Integer, nullable=False, default=0)
    is_active = Column(Boolean, nullable=False, default=True)


class Shipment(TimestampMixin, db.Model):
    __tablename__ = "shipments"

    id = Column(Integer, primary_key=True)
    order_id = Column(Integer, ForeignKey("orders.id"), nullable=False, index=True)
    carrier_id = Column(Integer, ForeignKey("carriers.id"))
    warehouse_id = Column(Integer, ForeignKey("warehouses.id"), nullable=False)
    address_id = Column(Integer, ForeignKey("addresses.id"))
    tracking_number = Column(String(50), unique=True)
    status = Column(String(20), nullable=False, default=constants.SHIPMENT_PLANNED)
    shipped_at = Column(DateTime)
    delivered_at = Column(DateTime)

    order = relationship("Order", back_populates="shipments")
    carrier = relationship("Carrier")
    lines = relationship("ShipmentLine", back_populates="shipment", cascade="all, delete-orphan")


class ShipmentLine(db.Model):
    __tablename__ = "shipment_lines"

    id = Column(Integer, primary_key=True)
    shipment_id = Column(Integer, ForeignKey("shipments.id", ondelete="CASCADE"), nullable=False)
    order_line_id = Column(Integer, ForeignKey("order_lines.id"), nullable=False)
    quantity = Column(Integer, nullable=False)

    shipment = relationship("Shipment", back_populates="lines")
    order_line = relationship("OrderLine")


class TrackingEvent(db.Model):
    __tablename__ = "tracking_events"

    id = Column(Integer, primary_key=True)
    shipment_id = Column(Integer, ForeignKey("shipments.id", ondelete="CASCADE"), nullable=False)
    code = Column(String(20), nullable=False)
    text = Column(String(200), nullable=False, default="")
    happened_at = Column(DateTime, nullable=False, default=utcnow)


class NotificationTemplate(db.Model):
    __tablename__ = "notification_templates"
    __table_args__ = (UniqueConstraint("key", "locale", name="uq_notification_templates_key"),)

    id = Column(Integer, primary_key=True)
    key = Column(String(50), nullable=False)
    locale = Column(String(5), nullable=False, default="en")
    subject = Column(String(200), nullable=False)
    body = Column(Text, nullable=False)


class OutboxMessage(db.Model):
    """A message that waits to be sent. Keeps the address, not the user, on purpose."""

    __tablename__ = "notification_outbox"
    __table_args__ = (Index("ix_notification_outbox_waiting", "status", "send_after"),)

    id = Column(Integer, primary_key=True)
    recipient = Column(String(254), nullable=False)
    topic = Column(String(50), nullable=False)
    locale = Column(String(5), nullable=False, default="en")
    payload_json = Column(Text, nullable=False, default="{}")
    status = Column(String(10), nullable=False, default=constants.OUTBOX_WAITING)
    attempts = Column(Integer, nullable=False, default=0)
    send_after = Column(DateTime, nullable=False, default=utcnow)
    sent_at = Column(DateTime)


class NotificationPreference(db.Model):
    __tablename__ = "notification_preferences"
    __table_args__ = (UniqueConstraint("email", "topic", name="uq_notification_preferences_topic"),)

    id = Column(Integer, primary_key=True)
    email = Column(String(254), nullable=False)
    topic = Column(String(50), nullable=False)
    enabled = Column(Boolean, nullable=False, default=True)


class ReportRun(db.Model):
    __tablename__ = "report_runs"

    id = Column(Integer, primary_key=True)
    report = Column(String(50), nullable=False)
    started_at = Column(DateTime, nullable=False, default=utcnow)
    finished_at = Column(DateTime)
    row_count = Column(Integer, nullable=False, default=0)
    error = Column(String(500))


class ReportDailySales(db.Model):
    __tablename__ = "report_daily_sales"

    day = Column(Date, primary_key=True)
    currency = Column(String(3), primary_key=True)
    order_count = Column(Integer, nullable=False, default=0)
    revenue_cents = Column(Integer, nullable=False, default=0)
    refunded_cents = Column(Integer, nullable=False, default=0)


class ReportCustomerValue(db.Model):
    __tablename__ = "report_customer_value"

    organisation_id = Column(Integer, primary_key=True, autoincrement=False)
    organisation_name = Column(String(200), nullable=False)
    order_count = Column(Integer, nullable=False, default=0)
    revenue_cents = Column(Integer, nullable=False, default=0)
    open_cents = Column(Integer, nullable=False, default=0)
    last_order_at = Column(DateTime)


class ReportStockTurnover(db.Model):
    __tablename__ = "report_stock_turnover"

    sku = Column(String(40), primary_key=True)
    sold_quantity = Column(Integer, nullable=False, default=0)
    on_hand = Column(Integer, nullable=False, default=0)
    days_of_cover = Column(Integer)


class AuditEntry(db.Model):
    __tablename__ = "audit_log"

    id = Column(Integer, primary_key=True)
    user_id = Column(Integer, ForeignKey("users.id"))
    action = Column(String(50), nullable=False)
    subject = Column(String(100), nullable=False)
    detail = Column(Text, nullable=False, default="")
    logged_at = Column(DateTime, nullable=False, default=utcnow, index=True)


from bazaar.project_models import *  # noqa: E402,F401,F403
from bazaar.search_models import *  # noqa: E402,F401,F403
