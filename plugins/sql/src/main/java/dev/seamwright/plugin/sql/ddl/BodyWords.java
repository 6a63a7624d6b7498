package dev.seamwright.plugin.sql.ddl;

import java.util.Set;

/// Keywords by what they mean to a reader of bodies.
final class BodyWords {

    /// Functions with a FROM among their arguments.
    static final Set<String> TAKE_FROM =
            Words.set("EXTRACT SUBSTRING TRIM OVERLAY POSITION NORMALIZE CEIL FLOOR");

    /// What may stand before a table in FROM.
    static final Set<String> BEFORE_TABLE = Words.set("ONLY LATERAL");

    static final Set<String> BEGIN_QUERY = Words.set("SELECT WITH VALUES TABLE");

    /// `FROM t (NOLOCK)`
    static final Set<String> HINTS =
            Words.set(
                    """
                    NOLOCK HOLDLOCK INDEX NOEXPAND NOWAIT PAGLOCK READCOMMITTED READPAST
                    READUNCOMMITTED REPEATABLEREAD ROWLOCK SERIALIZABLE TABLOCK TABLOCKX UPDLOCK XLOCK
                    """);

    /// What cannot be a table's other name, as it goes on with the statement.
    static final Set<String> AFTER_TABLE =
            Words.set(
                    """
                    BEGIN CROSS DECLARE DELETE DO ELSE END EXCEPT EXEC EXECUTE FETCH FOR FORCE FROM
                    FULL GROUP HAVING IF IGNORE INNER INSERT INTERSECT INTO JOIN LEFT LIMIT LOOP MINUS
                    NATURAL OFFSET ON OPTION ORDER OUTER OUTPUT PARTITION PIVOT PRINT RETURN RETURNING
                    RIGHT SELECT SET START STRAIGHT_JOIN TABLESAMPLE THEN UNION UNPIVOT UPDATE USE
                    USING VALUES WHEN WHERE WHILE WINDOW WITH CONNECT FINAL AS LATERAL
                    """);

    /// Before a word such as UPDATE: it is an event or a lock, and nothing is changed.
    static final Set<String> BEFORE_EVENT =
            Words.set("AFTER BEFORE FOR KEY OF ON OR UPDATE INSERT");

    /// What may stand between a word such as INSERT and the table.
    static final Set<String> BEFORE_TARGET =
            Words.set("DELAYED FROM IGNORE INTO LOW_PRIORITY ONLY OVERWRITE QUICK TABLE");

    /// What follows where no table is named.
    static final Set<String> NO_TARGET =
            Words.set("SET VALUES SELECT DEFAULT WHERE WHEN THEN AND OR END ALL");

    /// A statement may begin behind these.
    static final Set<String> BEFORE_CALL = Words.set("BEGIN THEN ELSE LOOP DO");

    private BodyWords() {}
}
