CREATE TABLE step2 (id int);
