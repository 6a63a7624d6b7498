CREATE TABLE leaf (
    id int,
    code text UNIQUE,
    tree int CONSTRAINT leaf_tree UNIQUE REFERENCES tree,
    CONSTRAINT leaf_both UNIQUE (code, tree)
);
CREATE INDEX CONCURRENTLY IF NOT EXISTS leaf_expr ON ONLY leaf USING btree (lower(code) DESC, (tree + 1), id NULLS LAST);
CREATE UNIQUE INDEX leaf_part ON leaf (tree) WHERE code IS NOT NULL;
CREATE INDEX gone ON leaf (id);
CREATE INDEX ON leaf (id, tree text_pattern_ops);
DROP INDEX public.gone;
ALTER TABLE leaf DROP CONSTRAINT leaf_both;
ALTER TABLE leaf ADD CONSTRAINT leaf_again UNIQUE (id);
ALTER TABLE leaf ALTER COLUMN code SET NOT NULL, ALTER COLUMN id SET DATA TYPE bigint;
CREATE INDEX elsewhere ON nowhere (id);
