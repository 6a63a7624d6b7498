SET search_path TO 'events';
CREATE TABLE kind (id serial PRIMARY KEY, name text);
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.town (id int PRIMARY KEY);
