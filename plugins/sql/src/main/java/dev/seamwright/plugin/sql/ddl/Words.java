package dev.seamwright.plugin.sql.ddl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Keywords by what they mean to a reader of tables.
final class Words {

    /// First words of statements that shape no table.
    static final Set<String> SHAPES_NOTHING =
            set(
                    """
                    ABORT ACCEPT ANALYZE ANALYSE ATTACH AUDIT BACKUP BEGIN BULK CALL CHANGE CHECKPOINT
                    CLOSE CLUSTER COMMENT COMMIT CONNECT COPY DBCC DEALLOCATE DECLARE DEFINE DELETE
                    DENY DESC DESCRIBE DETACH DISABLE DISCARD DO ELSE ENABLE END EXCEPTION EXEC
                    EXECUTE EXIT EXPLAIN FETCH FLUSH FOR GOTO GRANT HANDLER IF IMPORT INSERT KILL LET
                    LISTEN LOAD LOCK LOOP MERGE MOVE NOTIFY OPEN OPTIMIZE PERFORM PRAGMA PREPARE PRINT
                    PURGE QUIT RAISE RAISERROR REASSIGN REFRESH REINDEX RELEASE REPAIR REPLACE RESET
                    RESTORE RETURN REVOKE ROLLBACK SAVE SAVEPOINT SECURITY SELECT SET SHOW SPOOL START
                    THROW TRUNCATE UNLISTEN UNLOCK UPDATE UPSERT USE VACUUM VALUES WAITFOR WHENEVER
                    WHILE WITH
                    """);

    /// What holds statements that run in the database.
    static final Set<String> ROUTINES = set("EVENT FUNCTION PACKAGE PROC PROCEDURE TRIGGER");

    /// What may be created besides tables, views and routines.
    static final Set<String> OTHER_THINGS =
            set(
                    """
                    ACCESS AGGREGATE APPLICATION ASSEMBLY ASYMMETRIC BITMAP CAST CATALOG CERTIFICATE
                    CLUSTERED COLLATION COLUMNSTORE CONSTRAINT CONVERSION CREDENTIAL DATABASE DEFAULT
                    DICTIONARY DIRECTORY DOMAIN EXTENSION FULLTEXT GROUP INDEX JAVA
                    LANGUAGE LIBRARY LOGIN MASTER NONCLUSTERED OPERATOR PARTITION POLICY PRIMARY
                    PROCEDURAL PROFILE PUBLICATION QUEUE ROLE ROUTE RULE
                    SCHEMA SEQUENCE SERVER SERVICE SPATIAL STATISTICS SUBSCRIPTION SYMMETRIC
                    SYNONYM TABLESPACE TEXT TRANSFORM TRUSTED TYPE UNIQUE USER XML
                    """);

    /// What may stand between CREATE and INDEX.
    static final Set<String> INDEX_MANNERS =
            set(
                    """
                    BITMAP CLUSTERED COLUMNSTORE FULLTEXT MULTIVALUE NONCLUSTERED OFFLINE ONLINE
                    PRIMARY SPATIAL UNIQUE XML
                    """);

    /// What may stand between CREATE and TABLE or VIEW.
    static final Set<String> TABLE_MANNERS =
            set(
                    """
                    ALGORITHM CACHED COLUMN CURRENT_USER DEFINER DURABLE EDITIONABLE EDITIONING
                    EXTERNAL FORCE FOREIGN GLOBAL IMMUTABLE INVOKER LOCAL MATERIALIZED MEMORY MERGE
                    NO NOFORCE NONEDITIONABLE OR PRIVATE RECURSIVE REPLACE ROW SECURITY SHARDED SQL
                    TEMP TEMPORARY TEMPTABLE TRANSIENT UNDEFINED UNLOGGED VIRTUAL ALTER
                    """);

    /// Tables that end with the session.
    static final Set<String> TEMPORARY = set("TEMP TEMPORARY");

    /// What ends the type of a column.
    static final Set<String> ENDS_TYPE =
            set(
                    """
                    AS AUTOINCREMENT AUTO_INCREMENT CHARSET CHECK COLLATE COMMENT COMPRESSION
                    CONSTRAINT DEFAULT DEFERRABLE ENCODE FORCE FOREIGN GENERATED IDENTITY INITIALLY
                    INVISIBLE KEY MASKED NOT NULL ON OPTIONS PERSISTENT PRIMARY REFERENCES ROWGUIDCOL
                    SPARSE STORAGE STORED UNIQUE VIRTUAL VISIBLE
                    """);

    /// What starts an action of ALTER TABLE.
    static final Set<String> ACTIONS =
            set(
                    """
                    ADD ALTER ATTACH CHANGE CHECK CLUSTER CONVERT DETACH DISABLE DROP ENABLE FORCE
                    INHERIT MODIFY NO NOCHECK NOT OF OWNER PARTITION REBUILD RENAME REPLICA RESET SET
                    SWITCH VALIDATE WITH
                    """);

    private Words() {}

    static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    static Set<String> set(String words) {
        return new TreeSet<>(List.of(words.strip().split("\\s+", -1)));
    }
}
