CREATE TABLE customers (id serial PRIMARY KEY, only_here text);
CREATE TABLE orders (id serial PRIMARY KEY, customer_id integer REFERENCES customers (id));
CREATE TABLE lines (id integer);
