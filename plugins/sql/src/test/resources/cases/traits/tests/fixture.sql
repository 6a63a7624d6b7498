CREATE TABLE for_tests (id int);
