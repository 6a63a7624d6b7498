CREATE TABLE step (id int); NONSENSE x y;
