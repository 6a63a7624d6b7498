package dev.seamwright.plugin.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.model.importing.Facts;
import dev.seamwright.model.importing.FileReading;
import dev.seamwright.model.importing.SourceText;
import dev.seamwright.model.monolith.Location;
import dev.seamwright.model.monolith.Table;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Nothing that a file may hold ends an import.
class ImporterProperties {

    @Property(tries = 500)
    void any_bytes_are_an_outcome(@ForAll byte[] bytes) {
        Imported imported = Imported.script("CREATE TABLE t (id int);");
        imported.add("other.sql", bytes);

        assertThat(imported.link().tables()).isNotEmpty();
    }

    @Property(tries = 2_000)
    void any_words_are_an_outcome(@ForAll("statements") String script) {
        Facts facts = Imported.script(script).link();

        int lines = (int) script.lines().count() + 1;
        assertThat(facts.tables()).allMatch(table -> isIn(lines, table));
        assertThat(facts.tables().stream().map(Table::id)).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void a_table_is_found_between_any_other_statements(@ForAll("statements") String script) {
        String closed =
                script.replaceAll("['()$]|q.?\\[|SET search_path =|BEGIN|TRIGGER|FUNCTION", "");
        String whole = closed + ";\nCREATE TABLE needle (id int PRIMARY KEY);\n" + closed;

        assertThat(Imported.script(whole).link().tables())
                .anyMatch(table -> table.id().name().equals("needle"));
    }

    @Property(tries = 1_000)
    void what_is_kept_of_a_script_is_what_was_read(@ForAll("statements") String script)
            throws IOException {
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        if (new SqlImporter().read(new SourceText("a/b.sql", bytes))
                instanceof FileReading.Read<SqlFile> read) {
            assertThat(Kept.again(read.facts())).isEqualTo(read.facts());
        }
    }

    @Property(tries = 1_000)
    void bytes_that_nobody_wrote_are_refused_or_read(@ForAll byte[] bytes) {
        try {
            assertThat(Kept.read(bytes)).isNotNull();
        } catch (IOException refused) {
            assertThat(refused).isNotInstanceOf(UncheckedIOException.class);
        }
    }

    @Provide
    Arbitrary<String> statements() {
        return Arbitraries.of(
                        List.of(
                                "CREATE",
                                "TABLE",
                                "ALTER",
                                "DROP",
                                "VIEW",
                                "AS",
                                "SELECT",
                                "FROM",
                                "a",
                                "b",
                                "c.d",
                                "(",
                                ")",
                                ",",
                                ";",
                                "\n",
                                "'x'",
                                "\"q\"",
                                "int",
                                "NOT",
                                "NULL",
                                "PRIMARY",
                                "KEY",
                                "FOREIGN",
                                "REFERENCES",
                                "ADD",
                                "CONSTRAINT",
                                "RENAME",
                                "TO",
                                "COLUMN",
                                "PARTITION",
                                "OF",
                                "LIKE",
                                "INHERITS",
                                "IF",
                                "EXISTS",
                                "JOIN",
                                "ON",
                                "=",
                                ".",
                                "ONLY",
                                "ATTACH",
                                "INDEX",
                                "UNIQUE",
                                "DEFAULT",
                                "1",
                                "WITH",
                                "UNION",
                                "FUNCTION",
                                "TRIGGER",
                                "BEGIN",
                                "END",
                                "INSERT INTO",
                                "UPDATE",
                                "SET",
                                "DELETE",
                                "USING",
                                "EXECUTE",
                                "SET search_path =",
                                "MODIFY",
                                "$$",
                                "q'["))
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    private static boolean isIn(int lines, Table table) {
        Location at = table.at();
        return at.line() >= 1 && at.line() <= lines && !at.path().isEmpty();
    }

    @Property(tries = 100)
    void dollars_and_comments_hide_what_they_hold(@ForAll("statements") String script) {
        String hidden = "SELECT $h$ " + script + " CREATE TABLE hidden (id int); $h$;";
        byte[] bytes = (hidden + "\n/* " + hidden + " */").getBytes(StandardCharsets.UTF_8);
        Imported imported = Imported.script("");
        imported.add("hidden.sql", bytes);

        assertThat(imported.link().tables()).isEmpty();
    }
}
