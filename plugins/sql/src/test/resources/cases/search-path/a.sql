SET search_path = arts, public;
CREATE TABLE kind (id serial PRIMARY KEY);
CREATE TABLE piece (id serial PRIMARY KEY, kind int REFERENCES kind, town int REFERENCES town);
CREATE VIEW pieces AS SELECT * FROM piece JOIN town ON town.id = piece.town;
