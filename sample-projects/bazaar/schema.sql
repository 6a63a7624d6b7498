-- Schema of the shop's database (PostgreSQL 13).
-- Taken from production and tidied by hand; see README.md for where it differs from the models.

CREATE TABLE addresses (
    id serial NOT NULL,
    organisation_id integer NOT NULL,
    kind varchar(10) NOT NULL DEFAULT 'shipping',
    street varchar(200) NOT NULL,
    postcode varchar(12) NOT NULL,
    city varchar(100) NOT NULL,
    country varchar(2) NOT NULL,
    is_default boolean NOT NULL DEFAULT false,
    CONSTRAINT addresses_pkey PRIMARY KEY (id)
);

CREATE TABLE api_tokens (
    id serial NOT NULL,
    user_id integer NOT NULL,
    name varchar(100) NOT NULL,
    token_hash varchar(64) NOT NULL,
    scopes varchar(200) NOT NULL DEFAULT 'read',
    revoked_at timestamp,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT api_tokens_pkey PRIMARY KEY (id),
    CONSTRAINT api_tokens_token_hash_key UNIQUE (token_hash)
);

CREATE TABLE approvals (
    id serial NOT NULL,
    cart_id integer NOT NULL,
    project_id integer,
    requested_by_id integer NOT NULL,
    approver_id integer NOT NULL,
    amount_cents integer NOT NULL,
    status varchar(10) NOT NULL DEFAULT 'open',
    reason varchar(300),
    decided_at timestamp,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT approvals_pkey PRIMARY KEY (id)
);

CREATE TABLE audit_log (
    id serial NOT NULL,
    user_id integer,
    action varchar(50) NOT NULL,
    subject varchar(100) NOT NULL,
    detail text NOT NULL DEFAULT '',
    logged_at timestamp NOT NULL,
    CONSTRAINT audit_log_pkey PRIMARY KEY (id)
);

CREATE TABLE auth_credentials (
    id serial NOT NULL,
    user_id integer NOT NULL,
    password_hash varchar(128) NOT NULL,
    salt varchar(32) NOT NULL,
    iterations integer NOT NULL,
    changed_at timestamp NOT NULL,
    CONSTRAINT auth_credentials_pkey PRIMARY KEY (id),
    CONSTRAINT auth_credentials_user_id_key UNIQUE (user_id)
);

CREATE TABLE auth_sessions (
    id serial NOT NULL,
    user_id integer NOT NULL,
    token_hash varchar(64) NOT NULL,
    ip_address varchar(45),
    expires_at timestamp NOT NULL,
    created_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT auth_sessions_pkey PRIMARY KEY (id),
    CONSTRAINT auth_sessions_token_hash_key UNIQUE (token_hash)
);

CREATE TABLE carriers (
    id serial NOT NULL,
    code varchar(20) NOT NULL,
    name varchar(100) NOT NULL,
    base_price_cents integer NOT NULL DEFAULT 0,
    price_per_kg_cents integer NOT NULL DEFAULT 0,
    is_active boolean NOT NULL DEFAULT true,
    CONSTRAINT carriers_pkey PRIMARY KEY (id),
    CONSTRAINT carriers_code_key UNIQUE (code)
);

CREATE TABLE cart_lines (
    id serial NOT NULL,
    cart_id integer NOT NULL,
    variant_id integer NOT NULL,
    quantity integer NOT NULL,
    unit_price_cents integer NOT NULL,
    CONSTRAINT cart_lines_pkey PRIMARY KEY (id),
    CONSTRAINT uq_cart_lines_variant UNIQUE (cart_id, variant_id),
    CONSTRAINT ck_cart_lines_quantity CHECK (quantity > 0)
);

CREATE TABLE carts (
    id serial NOT NULL,
    organisation_id integer NOT NULL,
    user_id integer NOT NULL,
    project_id integer,
    coupon_id integer,
    status varchar(20) NOT NULL DEFAULT 'open',
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT carts_pkey PRIMARY KEY (id)
);

CREATE TABLE categories (
    id serial NOT NULL,
    parent_id integer,
    slug varchar(100) NOT NULL,
    name varchar(100) NOT NULL,
    CONSTRAINT categories_pkey PRIMARY KEY (id),
    CONSTRAINT categories_slug_key UNIQUE (slug)
);

CREATE TABLE coupons (
    id serial NOT NULL,
    code varchar(30) NOT NULL,
    kind varchar(10) NOT NULL DEFAULT 'percent',
    value integer NOT NULL,
    min_total_cents integer NOT NULL DEFAULT 0,
    valid_until timestamp,
    max_uses integer,
    used_count integer NOT NULL DEFAULT 0,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT coupons_pkey PRIMARY KEY (id),
    CONSTRAINT coupons_code_key UNIQUE (code)
);

CREATE TABLE credit_accounts (
    id serial NOT NULL,
    organisation_id integer NOT NULL,
    limit_cents integer NOT NULL DEFAULT 0,
    used_cents integer NOT NULL DEFAULT 0,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    row_version integer NOT NULL DEFAULT 1,
    CONSTRAINT credit_accounts_pkey PRIMARY KEY (id),
    CONSTRAINT credit_accounts_organisation_id_key UNIQUE (organisation_id)
);

CREATE TABLE credit_movements (
    id serial NOT NULL,
    account_id integer NOT NULL,
    order_id integer,
    invoice_id integer,
    amount_cents integer NOT NULL,
    happened_at timestamp NOT NULL,
    CONSTRAINT credit_movements_pkey PRIMARY KEY (id)
);

CREATE TABLE credit_notes (
    id serial NOT NULL,
    number varchar(20) NOT NULL,
    invoice_id integer NOT NULL,
    total_cents integer NOT NULL,
    reason varchar(200) NOT NULL DEFAULT '',
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT credit_notes_pkey PRIMARY KEY (id),
    CONSTRAINT credit_notes_number_key UNIQUE (number)
);

CREATE TABLE invoice_lines (
    id serial NOT NULL,
    invoice_id integer NOT NULL,
    order_line_id integer,
    tax_rate_id integer,
    description varchar(250) NOT NULL,
    quantity integer NOT NULL,
    total_cents integer NOT NULL,
    CONSTRAINT invoice_lines_pkey PRIMARY KEY (id)
);

CREATE TABLE invoices (
    id serial NOT NULL,
    number varchar(20) NOT NULL,
    order_id integer NOT NULL,
    organisation_id integer NOT NULL,
    status varchar(20) NOT NULL DEFAULT 'open',
    issued_on date NOT NULL,
    due_on date NOT NULL,
    tax_cents integer NOT NULL DEFAULT 0,
    total_cents integer NOT NULL,
    paid_cents integer NOT NULL DEFAULT 0,
    reminder_level integer NOT NULL DEFAULT 0,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT invoices_pkey PRIMARY KEY (id),
    CONSTRAINT invoices_number_key UNIQUE (number)
);

-- Orders that came in by fax until 2019. Nobody writes it, one auditor reads it once a year.
CREATE TABLE legacy_fax_orders (
    id serial NOT NULL,
    order_id integer,
    customer_name varchar(200) NOT NULL,
    received_on date NOT NULL,
    scan_path varchar(300),
    CONSTRAINT legacy_fax_orders_pkey PRIMARY KEY (id)
);

CREATE TABLE login_attempts (
    id serial NOT NULL,
    email varchar(254) NOT NULL,
    ip_address varchar(45),
    succeeded boolean NOT NULL DEFAULT false,
    attempted_at timestamp NOT NULL,
    CONSTRAINT login_attempts_pkey PRIMARY KEY (id)
);

CREATE TABLE memberships (
    id serial NOT NULL,
    user_id integer NOT NULL,
    organisation_id integer NOT NULL,
    title varchar(100),
    spend_limit_cents integer NOT NULL DEFAULT 0,
    approver_id integer,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT memberships_pkey PRIMARY KEY (id),
    CONSTRAINT memberships_user_id_key UNIQUE (user_id)
);

CREATE TABLE milestones (
    id serial NOT NULL,
    project_id integer NOT NULL,
    name varchar(200) NOT NULL,
    due_on date NOT NULL,
    reached_at timestamp,
    CONSTRAINT milestones_pkey PRIMARY KEY (id)
);

CREATE TABLE notification_outbox (
    id serial NOT NULL,
    recipient varchar(254) NOT NULL,
    topic varchar(50) NOT NULL,
    locale varchar(5) NOT NULL DEFAULT 'en',
    payload_json text NOT NULL DEFAULT '{}',
    status varchar(10) NOT NULL DEFAULT 'waiting',
    attempts integer NOT NULL DEFAULT 0,
    send_after timestamp NOT NULL,
    sent_at timestamp,
    CONSTRAINT notification_outbox_pkey PRIMARY KEY (id)
);

CREATE TABLE notification_preferences (
    id serial NOT NULL,
    email varchar(254) NOT NULL,
    topic varchar(50) NOT NULL,
    enabled boolean NOT NULL DEFAULT true,
    CONSTRAINT notification_preferences_pkey PRIMARY KEY (id),
    CONSTRAINT uq_notification_preferences_topic UNIQUE (email, topic)
);

CREATE TABLE notification_templates (
    id serial NOT NULL,
    key varchar(50) NOT NULL,
    locale varchar(5) NOT NULL DEFAULT 'en',
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    CONSTRAINT notification_templates_pkey PRIMARY KEY (id),
    CONSTRAINT uq_notification_templates_key UNIQUE (key, locale)
);

CREATE TABLE order_events (
    id serial NOT NULL,
    order_id integer NOT NULL,
    user_id integer,
    kind varchar(30) NOT NULL,
    detail varchar(500) NOT NULL DEFAULT '',
    happened_at timestamp NOT NULL,
    CONSTRAINT order_events_pkey PRIMARY KEY (id)
);

CREATE TABLE order_lines (
    id serial NOT NULL,
    order_id integer NOT NULL,
    variant_id integer,
    tax_rate_id integer,
    description varchar(250) NOT NULL,
    quantity integer NOT NULL,
    shipped_quantity integer NOT NULL DEFAULT 0,
    unit_price_cents integer NOT NULL,
    line_total_cents integer NOT NULL,
    CONSTRAINT order_lines_pkey PRIMARY KEY (id),
    CONSTRAINT ck_order_lines_quantity CHECK (quantity > 0)
);

CREATE TABLE orders (
    id serial NOT NULL,
    number varchar(20) NOT NULL,
    organisation_id integer NOT NULL,
    user_id integer NOT NULL,
    cart_id integer,
    project_id integer,
    coupon_id integer,
    billing_address_id integer,
    shipping_address_id integer,
    status varchar(20) NOT NULL DEFAULT 'placed',
    currency varchar(3) NOT NULL DEFAULT 'EUR',
    subtotal_cents integer NOT NULL DEFAULT 0,
    discount_cents integer NOT NULL DEFAULT 0,
    tax_cents integer NOT NULL DEFAULT 0,
    shipping_cents integer NOT NULL DEFAULT 0,
    total_cents integer NOT NULL DEFAULT 0,
    placed_at timestamp NOT NULL,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT orders_pkey PRIMARY KEY (id),
    CONSTRAINT orders_number_key UNIQUE (number)
);

CREATE TABLE organisations (
    id serial NOT NULL,
    name varchar(200) NOT NULL,
    vat_number varchar(20),
    country varchar(2) NOT NULL DEFAULT 'DE',
    currency varchar(3) NOT NULL DEFAULT 'EUR',
    parent_id integer,
    price_list_id integer,
    sap_customer_no varchar(10),
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT organisations_pkey PRIMARY KEY (id),
    CONSTRAINT organisations_vat_number_key UNIQUE (vat_number)
);

CREATE TABLE payment_methods (
    id serial NOT NULL,
    organisation_id integer NOT NULL,
    kind varchar(20) NOT NULL,
    label varchar(100) NOT NULL,
    provider_token varchar(100),
    is_default boolean NOT NULL DEFAULT false,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT payment_methods_pkey PRIMARY KEY (id)
);

CREATE TABLE payments (
    id serial NOT NULL,
    order_id integer NOT NULL,
    invoice_id integer,
    method_id integer,
    amount_cents integer NOT NULL,
    status varchar(20) NOT NULL DEFAULT 'pending',
    provider_reference varchar(100),
    captured_at timestamp,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT payments_pkey PRIMARY KEY (id),
    CONSTRAINT payments_provider_reference_key UNIQUE (provider_reference)
);

CREATE TABLE price_list_items (
    id serial NOT NULL,
    price_list_id integer NOT NULL,
    variant_id integer NOT NULL,
    min_quantity integer NOT NULL DEFAULT 1,
    price_cents integer NOT NULL,
    CONSTRAINT price_list_items_pkey PRIMARY KEY (id),
    CONSTRAINT uq_price_list_items_step UNIQUE (price_list_id, variant_id, min_quantity)
);

CREATE TABLE price_lists (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    currency varchar(3) NOT NULL DEFAULT 'EUR',
    valid_until date,
    CONSTRAINT price_lists_pkey PRIMARY KEY (id)
);

CREATE TABLE product_categories (
    product_id integer NOT NULL,
    category_id integer NOT NULL,
    CONSTRAINT product_categories_pkey PRIMARY KEY (product_id, category_id)
);

CREATE TABLE product_variants (
    id serial NOT NULL,
    product_id integer NOT NULL,
    sku varchar(40) NOT NULL,
    name varchar(200) NOT NULL,
    unit varchar(10) NOT NULL DEFAULT 'piece',
    weight_grams integer NOT NULL DEFAULT 0,
    list_price_cents integer NOT NULL,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT product_variants_pkey PRIMARY KEY (id),
    CONSTRAINT product_variants_sku_key UNIQUE (sku)
);

CREATE TABLE products (
    id serial NOT NULL,
    supplier_id integer,
    name varchar(200) NOT NULL,
    description text NOT NULL DEFAULT '',
    tax_code varchar(20) NOT NULL DEFAULT 'standard',
    is_published boolean NOT NULL DEFAULT false,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT products_pkey PRIMARY KEY (id)
);

CREATE TABLE project_budget_lines (
    id serial NOT NULL,
    project_id integer NOT NULL,
    category_id integer,
    planned_cents integer NOT NULL DEFAULT 0,
    spent_cents integer NOT NULL DEFAULT 0,
    CONSTRAINT project_budget_lines_pkey PRIMARY KEY (id)
);

CREATE TABLE project_members (
    project_id integer NOT NULL,
    user_id integer NOT NULL,
    CONSTRAINT project_members_pkey PRIMARY KEY (project_id, user_id)
);

CREATE TABLE project_tasks (
    id serial NOT NULL,
    project_id integer NOT NULL,
    milestone_id integer,
    assignee_id integer,
    order_id integer,
    title varchar(200) NOT NULL,
    status varchar(10) NOT NULL DEFAULT 'todo',
    due_on date,
    done_at timestamp,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT project_tasks_pkey PRIMARY KEY (id)
);

CREATE TABLE projects (
    id serial NOT NULL,
    organisation_id integer NOT NULL,
    owner_id integer NOT NULL,
    code varchar(20) NOT NULL,
    name varchar(200) NOT NULL,
    status varchar(20) NOT NULL DEFAULT 'active',
    budget_cents integer NOT NULL DEFAULT 0,
    starts_on date,
    ends_on date,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT projects_pkey PRIMARY KEY (id),
    CONSTRAINT projects_code_key UNIQUE (code)
);

CREATE TABLE refunds (
    id serial NOT NULL,
    payment_id integer NOT NULL,
    credit_note_id integer,
    amount_cents integer NOT NULL,
    reason varchar(200) NOT NULL DEFAULT '',
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT refunds_pkey PRIMARY KEY (id)
);

CREATE TABLE report_customer_value (
    organisation_id integer NOT NULL,
    organisation_name varchar(200) NOT NULL,
    order_count integer NOT NULL DEFAULT 0,
    revenue_cents integer NOT NULL DEFAULT 0,
    open_cents integer NOT NULL DEFAULT 0,
    last_order_at timestamp,
    CONSTRAINT report_customer_value_pkey PRIMARY KEY (organisation_id)
);

CREATE TABLE report_daily_sales (
    day date NOT NULL,
    currency varchar(3) NOT NULL,
    order_count integer NOT NULL DEFAULT 0,
    revenue_cents integer NOT NULL DEFAULT 0,
    refunded_cents integer NOT NULL DEFAULT 0,
    CONSTRAINT report_daily_sales_pkey PRIMARY KEY (day, currency)
);

CREATE TABLE report_runs (
    id serial NOT NULL,
    report varchar(50) NOT NULL,
    started_at timestamp NOT NULL,
    finished_at timestamp,
    row_count integer NOT NULL DEFAULT 0,
    error varchar(500),
    CONSTRAINT report_runs_pkey PRIMARY KEY (id)
);

CREATE TABLE report_stock_turnover (
    sku varchar(40) NOT NULL,
    sold_quantity integer NOT NULL DEFAULT 0,
    on_hand integer NOT NULL DEFAULT 0,
    days_of_cover integer,
    CONSTRAINT report_stock_turnover_pkey PRIMARY KEY (sku)
);

CREATE TABLE reservations (
    id serial NOT NULL,
    variant_id integer NOT NULL,
    warehouse_id integer NOT NULL,
    cart_line_id integer,
    order_line_id integer,
    quantity integer NOT NULL,
    status varchar(20) NOT NULL DEFAULT 'held',
    expires_at timestamp,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT reservations_pkey PRIMARY KEY (id)
);

CREATE TABLE roles (
    id serial NOT NULL,
    name varchar(50) NOT NULL,
    description varchar(200),
    CONSTRAINT roles_pkey PRIMARY KEY (id),
    CONSTRAINT roles_name_key UNIQUE (name)
);

CREATE TABLE saved_baskets (
    id serial NOT NULL,
    organisation_id integer NOT NULL,
    created_by_id integer NOT NULL,
    name varchar(100) NOT NULL,
    lines_json text NOT NULL,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT saved_baskets_pkey PRIMARY KEY (id)
);

CREATE TABLE search_documents (
    id serial NOT NULL,
    kind varchar(20) NOT NULL,
    subject_id integer NOT NULL,
    title varchar(250) NOT NULL,
    body text NOT NULL DEFAULT '',
    indexed_at timestamp NOT NULL,
    CONSTRAINT search_documents_pkey PRIMARY KEY (id),
    CONSTRAINT uq_search_documents_subject UNIQUE (kind, subject_id)
);

CREATE TABLE search_queries (
    id serial NOT NULL,
    phrase varchar(200) NOT NULL,
    hits integer NOT NULL,
    asked_at timestamp NOT NULL,
    CONSTRAINT search_queries_pkey PRIMARY KEY (id)
);

CREATE TABLE search_terms (
    term varchar(60) NOT NULL,
    document_id integer NOT NULL,
    weight integer NOT NULL DEFAULT 1,
    CONSTRAINT search_terms_pkey PRIMARY KEY (term, document_id)
);

CREATE TABLE shipment_lines (
    id serial NOT NULL,
    shipment_id integer NOT NULL,
    order_line_id integer NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT shipment_lines_pkey PRIMARY KEY (id)
);

CREATE TABLE shipments (
    id serial NOT NULL,
    order_id integer NOT NULL,
    carrier_id integer,
    warehouse_id integer NOT NULL,
    address_id integer,
    tracking_number varchar(50),
    status varchar(20) NOT NULL DEFAULT 'planned',
    shipped_at timestamp,
    delivered_at timestamp,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT shipments_pkey PRIMARY KEY (id),
    CONSTRAINT shipments_tracking_number_key UNIQUE (tracking_number)
);

CREATE TABLE stock_levels (
    id serial NOT NULL,
    variant_id integer NOT NULL,
    warehouse_id integer NOT NULL,
    on_hand integer NOT NULL DEFAULT 0,
    reserved integer NOT NULL DEFAULT 0,
    reorder_point integer NOT NULL DEFAULT 0,
    row_version integer NOT NULL DEFAULT 1,
    CONSTRAINT stock_levels_pkey PRIMARY KEY (id),
    CONSTRAINT uq_stock_levels_place UNIQUE (variant_id, warehouse_id),
    CONSTRAINT ck_stock_levels_on_hand CHECK (on_hand >= 0)
);

CREATE TABLE stock_movements (
    id serial NOT NULL,
    variant_id integer NOT NULL,
    warehouse_id integer NOT NULL,
    order_id integer,
    shipment_id integer,
    user_id integer,
    kind varchar(20) NOT NULL,
    quantity integer NOT NULL,
    moved_at timestamp NOT NULL,
    CONSTRAINT stock_movements_pkey PRIMARY KEY (id)
);

CREATE TABLE suppliers (
    id serial NOT NULL,
    name varchar(200) NOT NULL,
    email varchar(254),
    lead_time_days integer NOT NULL DEFAULT 7,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT suppliers_pkey PRIMARY KEY (id)
);

CREATE TABLE task_comments (
    id serial NOT NULL,
    task_id integer NOT NULL,
    author_id integer NOT NULL,
    text text NOT NULL,
    written_at timestamp NOT NULL,
    CONSTRAINT task_comments_pkey PRIMARY KEY (id)
);

CREATE TABLE tax_rates (
    id serial NOT NULL,
    country varchar(2) NOT NULL,
    code varchar(20) NOT NULL DEFAULT 'standard',
    basis_points integer NOT NULL,
    CONSTRAINT tax_rates_pkey PRIMARY KEY (id),
    CONSTRAINT uq_tax_rates_country_code UNIQUE (country, code)
);

CREATE TABLE tracking_events (
    id serial NOT NULL,
    shipment_id integer NOT NULL,
    code varchar(20) NOT NULL,
    text varchar(200) NOT NULL DEFAULT '',
    happened_at timestamp NOT NULL,
    CONSTRAINT tracking_events_pkey PRIMARY KEY (id)
);

CREATE TABLE user_roles (
    user_id integer NOT NULL,
    role_id integer NOT NULL,
    CONSTRAINT user_roles_pkey PRIMARY KEY (user_id, role_id)
);

CREATE TABLE users (
    id serial NOT NULL,
    organisation_id integer NOT NULL,
    email varchar(254) NOT NULL,
    full_name varchar(200) NOT NULL,
    locale varchar(5) NOT NULL DEFAULT 'en',
    is_active boolean NOT NULL DEFAULT true,
    last_login_at timestamp,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT users_pkey PRIMARY KEY (id),
    CONSTRAINT users_email_key UNIQUE (email)
);

CREATE TABLE warehouses (
    id serial NOT NULL,
    code varchar(10) NOT NULL,
    name varchar(100) NOT NULL,
    country varchar(2) NOT NULL DEFAULT 'DE',
    priority integer NOT NULL DEFAULT 100,
    CONSTRAINT warehouses_pkey PRIMARY KEY (id),
    CONSTRAINT warehouses_code_key UNIQUE (code)
);

ALTER TABLE addresses
    ADD CONSTRAINT addresses_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE api_tokens
    ADD CONSTRAINT api_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE approvals
    ADD CONSTRAINT approvals_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES carts (id);
ALTER TABLE approvals
    ADD CONSTRAINT approvals_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
ALTER TABLE approvals
    ADD CONSTRAINT approvals_requested_by_id_fkey FOREIGN KEY (requested_by_id) REFERENCES users (id);
ALTER TABLE approvals
    ADD CONSTRAINT approvals_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES users (id);
ALTER TABLE audit_log
    ADD CONSTRAINT audit_log_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE auth_credentials
    ADD CONSTRAINT auth_credentials_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE auth_sessions
    ADD CONSTRAINT auth_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE cart_lines
    ADD CONSTRAINT cart_lines_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE CASCADE;
ALTER TABLE cart_lines
    ADD CONSTRAINT cart_lines_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES product_variants (id);
ALTER TABLE carts
    ADD CONSTRAINT carts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE carts
    ADD CONSTRAINT carts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE carts
    ADD CONSTRAINT carts_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
ALTER TABLE carts
    ADD CONSTRAINT carts_coupon_id_fkey FOREIGN KEY (coupon_id) REFERENCES coupons (id);
ALTER TABLE categories
    ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES categories (id);
ALTER TABLE credit_accounts
    ADD CONSTRAINT credit_accounts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE credit_movements
    ADD CONSTRAINT credit_movements_account_id_fkey FOREIGN KEY (account_id) REFERENCES credit_accounts (id);
ALTER TABLE credit_movements
    ADD CONSTRAINT credit_movements_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE credit_movements
    ADD CONSTRAINT credit_movements_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id);
ALTER TABLE credit_notes
    ADD CONSTRAINT credit_notes_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id);
ALTER TABLE invoice_lines
    ADD CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id) ON DELETE CASCADE;
ALTER TABLE invoice_lines
    ADD CONSTRAINT invoice_lines_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_lines (id);
ALTER TABLE invoice_lines
    ADD CONSTRAINT invoice_lines_tax_rate_id_fkey FOREIGN KEY (tax_rate_id) REFERENCES tax_rates (id);
ALTER TABLE legacy_fax_orders
    ADD CONSTRAINT legacy_fax_orders_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE invoices
    ADD CONSTRAINT invoices_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE invoices
    ADD CONSTRAINT invoices_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE memberships
    ADD CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE memberships
    ADD CONSTRAINT memberships_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE memberships
    ADD CONSTRAINT memberships_approver_id_fkey FOREIGN KEY (approver_id) REFERENCES users (id);
ALTER TABLE milestones
    ADD CONSTRAINT milestones_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE;
ALTER TABLE order_events
    ADD CONSTRAINT order_events_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE;
ALTER TABLE order_events
    ADD CONSTRAINT order_events_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE order_lines
    ADD CONSTRAINT order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE;
ALTER TABLE order_lines
    ADD CONSTRAINT order_lines_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES product_variants (id);
ALTER TABLE order_lines
    ADD CONSTRAINT order_lines_tax_rate_id_fkey FOREIGN KEY (tax_rate_id) REFERENCES tax_rates (id);
ALTER TABLE orders
    ADD CONSTRAINT orders_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE orders
    ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE orders
    ADD CONSTRAINT orders_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES carts (id);
ALTER TABLE orders
    ADD CONSTRAINT orders_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id);
ALTER TABLE orders
    ADD CONSTRAINT orders_coupon_id_fkey FOREIGN KEY (coupon_id) REFERENCES coupons (id);
ALTER TABLE orders
    ADD CONSTRAINT orders_billing_address_id_fkey FOREIGN KEY (billing_address_id) REFERENCES addresses (id);
ALTER TABLE orders
    ADD CONSTRAINT orders_shipping_address_id_fkey FOREIGN KEY (shipping_address_id) REFERENCES addresses (id);
ALTER TABLE organisations
    ADD CONSTRAINT organisations_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES organisations (id);
ALTER TABLE organisations
    ADD CONSTRAINT organisations_price_list_id_fkey FOREIGN KEY (price_list_id) REFERENCES price_lists (id);
ALTER TABLE payment_methods
    ADD CONSTRAINT payment_methods_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE payments
    ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE payments
    ADD CONSTRAINT payments_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices (id);
ALTER TABLE payments
    ADD CONSTRAINT payments_method_id_fkey FOREIGN KEY (method_id) REFERENCES payment_methods (id);
ALTER TABLE price_list_items
    ADD CONSTRAINT price_list_items_price_list_id_fkey FOREIGN KEY (price_list_id) REFERENCES price_lists (id);
ALTER TABLE price_list_items
    ADD CONSTRAINT price_list_items_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES product_variants (id);
ALTER TABLE product_categories
    ADD CONSTRAINT product_categories_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE CASCADE;
ALTER TABLE product_categories
    ADD CONSTRAINT product_categories_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories (id);
ALTER TABLE product_variants
    ADD CONSTRAINT product_variants_product_id_fkey FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE CASCADE;
ALTER TABLE products
    ADD CONSTRAINT products_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES suppliers (id);
ALTER TABLE project_budget_lines
    ADD CONSTRAINT project_budget_lines_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE;
ALTER TABLE project_budget_lines
    ADD CONSTRAINT project_budget_lines_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories (id);
ALTER TABLE project_members
    ADD CONSTRAINT project_members_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE;
ALTER TABLE project_members
    ADD CONSTRAINT project_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE project_tasks
    ADD CONSTRAINT project_tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects (id) ON DELETE CASCADE;
ALTER TABLE project_tasks
    ADD CONSTRAINT project_tasks_milestone_id_fkey FOREIGN KEY (milestone_id) REFERENCES milestones (id);
ALTER TABLE project_tasks
    ADD CONSTRAINT project_tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES users (id);
ALTER TABLE project_tasks
    ADD CONSTRAINT project_tasks_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE projects
    ADD CONSTRAINT projects_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE projects
    ADD CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES users (id);
ALTER TABLE refunds
    ADD CONSTRAINT refunds_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES payments (id);
ALTER TABLE refunds
    ADD CONSTRAINT refunds_credit_note_id_fkey FOREIGN KEY (credit_note_id) REFERENCES credit_notes (id);
ALTER TABLE reservations
    ADD CONSTRAINT reservations_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES product_variants (id);
ALTER TABLE reservations
    ADD CONSTRAINT reservations_warehouse_id_fkey FOREIGN KEY (warehouse_id) REFERENCES warehouses (id);
ALTER TABLE reservations
    ADD CONSTRAINT reservations_cart_line_id_fkey FOREIGN KEY (cart_line_id) REFERENCES cart_lines (id) ON DELETE SET NULL;
ALTER TABLE reservations
    ADD CONSTRAINT reservations_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_lines (id);
ALTER TABLE saved_baskets
    ADD CONSTRAINT saved_baskets_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);
ALTER TABLE saved_baskets
    ADD CONSTRAINT saved_baskets_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES users (id);
ALTER TABLE shipment_lines
    ADD CONSTRAINT shipment_lines_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES shipments (id) ON DELETE CASCADE;
ALTER TABLE shipment_lines
    ADD CONSTRAINT shipment_lines_order_line_id_fkey FOREIGN KEY (order_line_id) REFERENCES order_lines (id);
ALTER TABLE shipments
    ADD CONSTRAINT shipments_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE shipments
    ADD CONSTRAINT shipments_carrier_id_fkey FOREIGN KEY (carrier_id) REFERENCES carriers (id);
ALTER TABLE shipments
    ADD CONSTRAINT shipments_warehouse_id_fkey FOREIGN KEY (warehouse_id) REFERENCES warehouses (id);
ALTER TABLE shipments
    ADD CONSTRAINT shipments_address_id_fkey FOREIGN KEY (address_id) REFERENCES addresses (id);
ALTER TABLE stock_levels
    ADD CONSTRAINT stock_levels_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES product_variants (id);
ALTER TABLE stock_levels
    ADD CONSTRAINT stock_levels_warehouse_id_fkey FOREIGN KEY (warehouse_id) REFERENCES warehouses (id);
ALTER TABLE stock_movements
    ADD CONSTRAINT stock_movements_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES product_variants (id);
ALTER TABLE stock_movements
    ADD CONSTRAINT stock_movements_warehouse_id_fkey FOREIGN KEY (warehouse_id) REFERENCES warehouses (id);
ALTER TABLE stock_movements
    ADD CONSTRAINT stock_movements_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders (id);
ALTER TABLE stock_movements
    ADD CONSTRAINT stock_movements_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES shipments (id);
ALTER TABLE stock_movements
    ADD CONSTRAINT stock_movements_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id);
ALTER TABLE task_comments
    ADD CONSTRAINT task_comments_task_id_fkey FOREIGN KEY (task_id) REFERENCES project_tasks (id) ON DELETE CASCADE;
ALTER TABLE task_comments
    ADD CONSTRAINT task_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users (id);
ALTER TABLE tracking_events
    ADD CONSTRAINT tracking_events_shipment_id_fkey FOREIGN KEY (shipment_id) REFERENCES shipments (id) ON DELETE CASCADE;
ALTER TABLE user_roles
    ADD CONSTRAINT user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
ALTER TABLE user_roles
    ADD CONSTRAINT user_roles_role_id_fkey FOREIGN KEY (role_id) REFERENCES roles (id);
ALTER TABLE users
    ADD CONSTRAINT users_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations (id);

CREATE INDEX ix_addresses_organisation_id ON addresses (organisation_id);
CREATE INDEX ix_approvals_cart_id ON approvals (cart_id);
CREATE INDEX ix_audit_log_logged_at ON audit_log (logged_at);
CREATE INDEX ix_carts_user_id ON carts (user_id);
CREATE INDEX ix_invoices_due_on ON invoices (due_on);
CREATE INDEX ix_invoices_order_id ON invoices (order_id);
CREATE INDEX ix_login_attempts_email ON login_attempts (email);
CREATE INDEX ix_notification_outbox_waiting ON notification_outbox (status, send_after);
CREATE INDEX ix_order_lines_order_id ON order_lines (order_id);
CREATE INDEX ix_orders_organisation_placed ON orders (organisation_id, placed_at);
CREATE INDEX ix_orders_project_id ON orders (project_id);
CREATE INDEX ix_orders_status ON orders (status);
CREATE INDEX ix_payments_order_id ON payments (order_id);
CREATE INDEX ix_product_variants_product_id ON product_variants (product_id);
CREATE INDEX ix_products_supplier_id ON products (supplier_id);
CREATE INDEX ix_project_tasks_project_id ON project_tasks (project_id);
CREATE INDEX ix_projects_organisation_id ON projects (organisation_id);
CREATE INDEX ix_reservations_cart_line_id ON reservations (cart_line_id);
CREATE INDEX ix_reservations_order_line_id ON reservations (order_line_id);
CREATE INDEX ix_shipments_order_id ON shipments (order_id);
CREATE INDEX ix_stock_movements_variant_id ON stock_movements (variant_id);
CREATE INDEX ix_users_organisation_id ON users (organisation_id);
CREATE INDEX ix_search_terms_document_id ON search_terms (document_id);

CREATE VIEW open_items AS
SELECT g.id AS organisation_id, g.name, i.number, i.due_on, i.total_cents - i.paid_cents AS open_cents,
       o.number AS order_number, o.project_id
FROM invoices i
JOIN orders o ON o.id = i.order_id
JOIN organisations g ON g.id = i.organisation_id
WHERE i.status IN ('open', 'overdue');
