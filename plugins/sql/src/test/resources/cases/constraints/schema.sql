CREATE TABLE target (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE source (
    id int CONSTRAINT source_pk PRIMARY KEY,
    one int
        CONSTRAINT source_one
        REFERENCES target
        ON DELETE SET NULL,
    two int, three varchar2(10 char),
    CHECK (one IS NOT NULL OR two > (SELECT 1)),
    EXCLUDE USING gist (one WITH =),
    CONSTRAINT
        source_two
        FOREIGN KEY (two, three)
        REFERENCES target (a, b),
    FOREIGN KEY (three) REFERENCES nowhere,
    CONSTRAINT FOREIGN KEY (one) REFERENCES target (a)
);
