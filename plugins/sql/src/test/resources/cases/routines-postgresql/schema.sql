CREATE TABLE parcel (id int PRIMARY KEY, depot_id int, weight numeric);
CREATE TABLE depot (id int PRIMARY KEY, name text);
CREATE TABLE journal (parcel_id int, said text);

CREATE OR REPLACE FUNCTION note(which int, said text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO journal VALUES (which, said);
$$;
CREATE FUNCTION note(which int) RETURNS void LANGUAGE sql AS 'SELECT note(which, ''seen'')';
CREATE FUNCTION move(which int, target int) RETURNS boolean AS $body$
DECLARE
    heavy CURSOR FOR SELECT id FROM parcel WHERE weight > 10;
    day int;
BEGIN
    day := extract(day FROM now());
    IF which IS DISTINCT FROM target THEN
        FETCH NEXT FROM heavy INTO day;
    END IF;
    WITH near AS (SELECT * FROM depot)
    SELECT count(*) INTO day FROM near;
    UPDATE ONLY parcel AS p SET depot_id = d.id FROM depot d WHERE d.id = target AND p.id = which;
    INSERT INTO journal (parcel_id) VALUES (which) ON CONFLICT DO UPDATE SET said = 'again';
    CREATE TEMP TABLE moved (id int);
    DELETE FROM moved USING parcel WHERE moved.id = parcel.id;
    EXECUTE format('DROP TABLE parcel_%s', day);
    PERFORM note(which);
    PERFORM 1 FROM generate_series(1, 2) g, pg_catalog.pg_class FOR UPDATE;
    RETURN true;
END;
$body$ LANGUAGE plpgsql;
CREATE FUNCTION guess(x int) RETURNS int LANGUAGE plpython3u AS $$
from depot import names
return 1
$$;
CREATE FUNCTION on_parcel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM move(NEW.id, 1);
    RETURN NEW;
END $$;
CREATE TRIGGER parcel_moves AFTER INSERT OR UPDATE OF depot_id ON parcel
    FOR EACH ROW WHEN (NEW.weight > 1) EXECUTE FUNCTION on_parcel();
CREATE TRIGGER parcel_moves BEFORE DELETE ON depot FOR EACH ROW EXECUTE PROCEDURE on_parcel();
CREATE FUNCTION old() RETURNS int LANGUAGE sql AS 'SELECT 1';
DROP FUNCTION old();
