package dev.seamwright.plugin.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.Table;
import dev.seamwright.model.monolith.TableId;
import dev.seamwright.model.monolith.Unresolved;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Scripts that were made to take long, or to confuse. Ten megabytes of anything take a moment.
@Timeout(20)
class HostileScriptsTest {

    private static final int SIZE = 10_000_000;
    private static final String TABLE = "\n;CREATE TABLE t (id int);";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "'",
                "\"",
                "`",
                "[",
                "[a",
                "$",
                "$a$",
                "/*",
                "*/",
                "/**/",
                "--",
                "-- \n",
                "\\",
                "\\\n",
                ";",
                "\n",
                " ",
                "#",
                "# \n",
                "a",
                "a ",
                "a.",
                "1",
                ",",
                "'';",
                "E'\\",
                "COPY t FROM stdin;\n",
                "CREATE TRIGGER t BEGIN SELECT 1;\n",
                "CREATE FUNCTION ",
                "BEGIN ",
                "CASE ",
                "END ",
                "\nDELIMITER x\n",
                "\nGO\n",
                "\nCREATE TABLE ",
                "\nALTER TABLE ",
                "CREATE TABLE t (",
                "CREATE TABLE t (a int, b int);\n",
                "ALTER TABLE t ADD c int;\n",
                "CREATE VIEW v AS SELECT ",
                "CREATE INDEX i ON t (a);\n",
                "CREATE FUNCTION f() AS 'SELECT FROM t';\n",
                "CREATE PROCEDURE p AS SELECT a FROM t, u;\n",
                "\n/\n",
                "SELECT f(x) FROM t ",
                "é"
            })
    void repetition_takes_time_in_proportion(String piece) {
        String script = piece.repeat(SIZE / 4 / piece.length());

        assertThat(Imported.script(script).facts()).isNotEmpty();
    }

    @Test
    void different_dollar_quotes_that_never_close_take_time_in_proportion() {
        String script =
                IntStream.range(0, 400_000)
                        .mapToObj(i -> "$a" + i + "$ ")
                        .collect(Collectors.joining());

        assertThat(Imported.script(script + TABLE).link().tables()).hasSize(1);
    }

    @Test
    void one_line_of_ten_megabytes_is_read_like_any_other() {
        String rows = "(1,'it''s; a row'),".repeat(SIZE / 19);
        String script = "INSERT INTO t VALUES " + rows + "(2,'');CREATE TABLE t (id int);";

        assertThat(Imported.script(script).link().tables())
                .extracting(Table::id)
                .containsExactly(new TableId("t"));
    }

    @Test
    void a_definition_beyond_all_measure_is_a_gap() {
        String script = "CREATE TABLE huge (" + "a int,".repeat(SIZE / 6) + "b int);" + TABLE;

        Facts facts = Imported.script(script).link();

        assertThat(facts.tables()).hasSize(1);
        assertThat(facts.gaps().unresolved())
                .extracting(Unresolved::name)
                .containsExactly("CREATE TABLE huge ( a int");
    }

    @Test
    void routines_without_measure_end() {
        String body = "BEGIN " + "UPDATE t SET a = (".repeat(10_000) + ")".repeat(10_000) + " END;";
        String script =
                "CREATE PROCEDURE p AS "
                        + body
                        + "\nGO\n"
                        + "CREATE FUNCTION f() AS $$;$$;\n".repeat(50_000);

        Facts facts = Imported.script(script + TABLE).link();

        assertThat(facts.tables()).hasSize(1);
        assertThat(facts.elements()).hasSize(3);
    }

    @Test
    void many_routines_of_one_name_that_call_each_other_end() {
        String script =
                IntStream.range(0, 5_000)
                        .mapToObj(i -> "CREATE FUNCTION f(a" + i + " int) AS 'SELECT f(1)';")
                        .collect(Collectors.joining("\n"));

        Facts facts = Imported.script(script).link();

        assertThat(facts.elements()).hasSize(5_001);
        assertThat(facts.references()).hasSizeLessThan(100_000);
    }

    @Test
    void views_within_views_end() {
        String deep = "(SELECT * FROM ".repeat(60) + "a" + ") x".repeat(60);
        String nested = "SELECT * FROM " + "(".repeat(30) + "a" + ")".repeat(30);
        String script = "CREATE VIEW v AS SELECT * FROM " + deep + ";CREATE VIEW w AS " + nested;

        assertThat(Imported.script(script).link().tables()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT ", "CASE WHEN a THEN ", "ARRAY[", "- "})
    void a_view_that_is_too_deep_is_a_gap_whatever_makes_it_deep(String piece) {
        String script = "CREATE VIEW v AS SELECT " + piece.repeat(3_000) + "a FROM t;" + TABLE;

        Facts facts = Imported.script(script).link();

        assertThat(facts.tables()).hasSize(2);
        assertThat(facts.gaps().unresolved()).hasSize(1);
    }

    @Test
    void less_a_negative_number_is_no_comment() {
        String script = "CREATE VIEW v AS SELECT a - -1 FROM t;";

        Facts facts = Imported.script(script + TABLE).link();

        assertThat(facts.gaps().unresolved()).isEmpty();
        assertThat(facts.references()).hasSize(1);
    }

    @Test
    void a_long_chain_of_conditions_costs_no_more_than_its_view() {
        String chain =
                "CREATE VIEW v AS SELECT a FROM t WHERE a = 1" + " AND (b = 2)".repeat(3_000);

        Facts facts = Imported.script(chain + ";" + TABLE).link();

        assertThat(facts.tables()).hasSize(2);
    }

    @Test
    void a_change_to_a_table_of_another_script_is_listed_when_it_is_not_applied() {
        String script =
                """
                ALTER TABLE a RENAME TO b;
                ALTER TABLE c DROP COLUMN d;
                ALTER TABLE e DROP CONSTRAINT f;
                """;

        assertThat(Imported.script(script).link().gaps().unresolved())
                .extracting(Unresolved::name)
                .containsExactly("ALTER TABLE a", "ALTER TABLE c");
    }

    @Test
    void what_is_named_as_the_schema_is_the_schema_whatever_it_is_called() {
        for (String path : List.of("2024-01-31.sql", "V1__schema.sql", "fixtures/all.sql")) {
            SourceText named = new SourceText(path, TABLE.getBytes(StandardCharsets.UTF_8), true);

            assertThat(new SqlImporter().read(named).file().isProduction()).isTrue();
        }
    }

    @Test
    void long_chains_of_partitions_and_circles_end() {
        String script =
                IntStream.range(0, 50_000)
                        .mapToObj(i -> "CREATE TABLE t" + i + " PARTITION OF t" + (i + 1) + ";")
                        .collect(Collectors.joining("\n"));

        assertThat(Imported.script(script + "CREATE TABLE t50000 PARTITION OF t0").link().tables())
                .hasSize(50_001);
    }

    @Test
    void many_renames_end() {
        String script =
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "ALTER TABLE t" + i + " RENAME TO t" + (i + 1) + ";")
                        .collect(Collectors.joining("\n", "CREATE TABLE t0 (id int);", ""));

        assertThat(Imported.script(script).link().tables())
                .extracting(table -> table.id().name())
                .containsExactly("t3000");
    }

    @Test
    void a_text_that_is_no_script_is_not_listed_line_by_line() {
        assertThat(Imported.script("what is this;".repeat(20_000)).facts())
                .isEqualTo("file schema.sql, 0 lines []\n    unread: SYNTAX\n");
    }
}
