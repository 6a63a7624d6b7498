--
-- PostgreSQL database dump; it's not; a 'statement' /*
--
\restrict a'b

SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);

/* a comment /* with one inside; */ and
CREATE TABLE public.in_a_comment (id integer); */

CREATE FUNCTION public.touch() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
BEGIN
    CREATE TABLE in_a_function (id integer);
    NEW.note := $$it's; done$$;
    RETURN NEW;
END;
$_$;

CREATE FUNCTION public.one() RETURNS integer
BEGIN ATOMIC
    SELECT CASE WHEN true THEN 1 ELSE 2 END;
END;

CREATE TABLE public.customers (
    id bigint NOT NULL,
    name character varying(200) DEFAULT 'O''Hara; (and sons'::character varying NOT NULL,
    path text DEFAULT E'a\'b;' NOT NULL,
    tags text[] DEFAULT ARRAY['a'::text, lower('B')],
    seen_at timestamp(6) without time zone DEFAULT CURRENT_TIMESTAMP,
    price numeric(10, 2),
    CONSTRAINT price_check CHECK ((price > (0)::numeric))
);

COMMENT ON TABLE public.customers IS 'CREATE TABLE nonsense (id integer);';

CREATE TABLE public.orders (
    id bigint NOT NULL,
    customer_id bigint,
    state public.order_state DEFAULT 'new'::public.order_state
);

CREATE SEQUENCE public.orders_id_seq
    START WITH 1
    CACHE 1;

ALTER SEQUENCE public.orders_id_seq OWNED BY public.orders.id;
ALTER TABLE ONLY public.orders ALTER COLUMN id SET DEFAULT nextval('public.orders_id_seq'::regclass);

COPY public.orders (id, customer_id, state) FROM stdin;
1	1	it's; not '$$ a
2	\N	CREATE TABLE in_the_rows (id integer);
\.

COPY public.customers (id) FROM stdin;
\.

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

CREATE INDEX orders_customer ON public.orders USING btree (customer_id) WHERE (state IS NOT NULL);
CREATE TRIGGER touch BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.touch();

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED;

GRANT CREATE ON SCHEMA public TO PUBLIC;
\unrestrict a'b
