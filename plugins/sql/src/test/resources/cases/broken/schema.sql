CREATE TABLE fine (id int);
FROBNICATE THE widgets
  WITH care;
CREATE TABLE;
CREATE SPLINE x;
CREATE TABLE half (
    id int,
    (what is this),
    'and this' int,
    FOREIGN KEY (id) REFERENCES fine,
    FOREIGN KEY REFERENCES fine,
    last int
);
ALTER TABLE ((x;
CREATE VIEW riddle AS SELECT FROM WHERE;
CREATE TABLE open_end (id int, other int;
CREATE TABLE after_all (id int);
INSERT INTO fine VALUES ('never closed);
CREATE TABLE in_a_string (id int);
