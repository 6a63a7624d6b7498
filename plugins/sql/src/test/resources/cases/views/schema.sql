CREATE TABLE a (id int);
CREATE TABLE b (id int, a_id int);
CREATE TABLE s.c (id int);
CREATE VIEW one AS
  SELECT *
  FROM a;
CREATE OR REPLACE VIEW public.two (x, y) WITH (security_barrier='false') AS
 SELECT a.id,
    b.id
   FROM ((public.a
     JOIN public.b ON ((b.a_id = a.id)))
     LEFT JOIN s.c USING (id))
  WHERE (a.id IN ( SELECT one.id
           FROM one)) WITH CASCADED CHECK OPTION;
CREATE MATERIALIZED VIEW three AS
 WITH recent AS (
   SELECT b.id FROM b, "s"."c"
 )
 SELECT recent.id, (a.tags ->> 'x'::text) AS tag, a.at::date
   FROM recent JOIN a ON a.id = recent.id
UNION ALL
 SELECT four.id, NULL, NULL FROM generate_series(1, 2) four(id)
  WITH NO DATA;
CREATE TEMP VIEW passing AS SELECT * FROM a;
CREATE RECURSIVE VIEW nums (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM nums WHERE n < 9;
