CREATE SCHEMA audit
    CREATE TABLE audit.log (id int);
CREATE TABLE shop.public."Order" ("Weird ""name""" int, "a,b" int);
CREATE TABLE db..plain (id int);
CREATE TABLE Größen (größe int);
CREATE TABLE words (
    key varchar(255) NOT NULL,
    "unique" text,
    value,
    period text,
    fulltext tsvector,
    index integer DEFAULT 0,
    type text,
    KEY by_type (type),
    INDEX (value),
    INDEX ix_words NONCLUSTERED (value),
    unique_id int UNIQUE,
    UNIQUE (key, type)
);
CREATE TABLE t (id int, other_id int REFERENCES audit.log (id) MATCH FULL ON UPDATE CASCADE NOT NULL,
    w double precision, x timestamp with time zone, y int[][], z varchar(10) [] NOT NULL, d interval day to second(3),
    g geometry(Point, 4326), e "my type", u int unsigned zerofill);
