ALTER TABLE orders
    ADD CONSTRAINT orders_customer
        FOREIGN KEY (customer_id) REFERENCES customers;
ALTER TABLE audit.log ADD COLUMN who text;
ALTER TABLE unheard_of DISABLE TRIGGER ALL;
