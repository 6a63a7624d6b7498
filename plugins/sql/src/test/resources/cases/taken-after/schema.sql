CREATE TABLE events (id bigint NOT NULL, at date NOT NULL, user_id bigint, PRIMARY KEY (id, at))
    PARTITION BY RANGE (at);
CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
CREATE TABLE events_2027 (id bigint NOT NULL, at date NOT NULL, user_id bigint);
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2027 FOR VALUES FROM ('2027-01-01')
    TO ('2028-01-01');
CREATE TABLE users (id bigint PRIMARY KEY);
ALTER TABLE events ADD CONSTRAINT events_user FOREIGN KEY (user_id) REFERENCES users(id);
CREATE TABLE admins (level int) INHERITS (public.users);
CREATE TABLE users_copy (LIKE users INCLUDING ALL, copied_at date);
CREATE TABLE users_twin LIKE users;
CREATE TABLE snake PARTITION OF tail FOR VALUES IN (1);
CREATE TABLE tail PARTITION OF snake FOR VALUES IN (2);
CREATE TABLE totals AS SELECT count(*) FROM events;
CREATE FOREIGN TABLE far_away (id int) SERVER elsewhere;
CREATE UNLOGGED TABLE quick (id int);
CREATE GLOBAL TEMPORARY TABLE passing (id int) ON COMMIT DELETE ROWS;
