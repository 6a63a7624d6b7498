CREATE SCHEMA desk;
CREATE TYPE shelf_mark AS ENUM ('low', 'high');
CREATE DOMAIN isbn AS varchar(17) CHECK (length(VALUE) > 9);

CREATE TABLE branch (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name varchar(80) NOT NULL UNIQUE,
    opened date DEFAULT now(),
    "Postal Code" text
);
CREATE TABLE book (
    id serial PRIMARY KEY,
    branch_id integer NOT NULL REFERENCES branch ON DELETE CASCADE,
    code isbn,
    mark shelf_mark NOT NULL DEFAULT 'low',
    price numeric(10, 2),
    tags text[],
    added timestamp(3) with time zone,
    UNIQUE (branch_id, code)
);
CREATE TABLE desk.loan (
    book_id integer,
    reader integer,
    since date NOT NULL,
    PRIMARY KEY (book_id, reader),
    CONSTRAINT loan_book FOREIGN KEY (book_id) REFERENCES public.book (id)
        DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE desk.fine (
    id bigint PRIMARY KEY,
    book_id integer,
    reader integer,
    cents integer CHECK (cents > 0),
    FOREIGN KEY (book_id, reader) REFERENCES desk.loan MATCH FULL ON UPDATE SET NULL
);
CREATE TABLE visit (
    branch_id integer NOT NULL REFERENCES branch,
    day date NOT NULL,
    heads integer,
    PRIMARY KEY (branch_id, day)
) PARTITION BY RANGE (day);
CREATE TABLE visit_2025 PARTITION OF visit FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE visit_rest PARTITION OF visit DEFAULT;
CREATE INDEX visit_heads ON visit (heads);
CREATE TABLE event (id integer PRIMARY KEY, at timestamp);
CREATE TABLE reading (author text NOT NULL) INHERITS (event);

CREATE INDEX book_price ON book (price DESC NULLS LAST);
CREATE INDEX book_lower ON book (lower(code::text), branch_id);
CREATE UNIQUE INDEX book_high ON book (branch_id) WHERE mark = 'high';
CREATE INDEX book_tags ON book USING gin (tags) WITH (fastupdate = off);
CREATE UNIQUE INDEX "Branch Code" ON branch ("Postal Code") INCLUDE (opened);

CREATE VIEW on_loan AS
    SELECT b.code, l.since FROM book b JOIN desk.loan l ON l.book_id = b.id;
CREATE MATERIALIZED VIEW desk.busy AS SELECT branch_id, sum(heads) AS heads FROM visit GROUP BY 1;
CREATE UNIQUE INDEX busy_branch ON desk.busy (branch_id);

CREATE FUNCTION desk.charge(which integer, cents integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO desk.fine (id, book_id, cents)
        SELECT nextval('fine_ids'), l.book_id, charge.cents FROM desk.loan l WHERE l.book_id = which;
    UPDATE book SET mark = 'high' WHERE id = which;
END
$$;
CREATE FUNCTION desk.charge(which integer) RETURNS void LANGUAGE sql AS
    'SELECT desk.charge(which, 100)';
CREATE PROCEDURE close_year(y integer) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE 'DROP TABLE visit_' || y;
    DELETE FROM event WHERE extract(year FROM at) = y;
END
$$;
CREATE FUNCTION note_loan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO reading (id, at, author) VALUES (NEW.book_id, now(), 'unknown');
    RETURN NEW;
END
$$;
CREATE TRIGGER loan_noted AFTER INSERT ON desk.loan FOR EACH ROW EXECUTE FUNCTION note_loan();
COMMENT ON TABLE book IS 'One; copy''s line';
