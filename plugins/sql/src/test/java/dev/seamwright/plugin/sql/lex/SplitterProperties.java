package dev.seamwright.plugin.sql.lex;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Whatever a text holds, nothing of it gets lost or is read twice.
class SplitterProperties {

    @Property(tries = 3_000)
    void statements_cover_the_script_without_gaps(
            @ForAll("scripts") String text, @ForAll boolean backslashes) {
        byte[] script = text.getBytes(StandardCharsets.UTF_8);
        int at = 0;
        for (Statement statement : statements(script, backslashes)) {
            assertThat(statement.start()).isEqualTo(at);
            assertThat(statement.textStart()).isBetween(statement.start(), statement.end());
            assertThat(statement.textEnd()).isBetween(statement.textStart(), statement.end());
            assertThat(statement.end()).isGreaterThan(statement.start());
            at = statement.end();
        }
        assertThat(at).isEqualTo(script.length);
    }

    @Property(tries = 1_000)
    void lines_are_counted_as_they_stand(
            @ForAll("scripts") String text, @ForAll boolean backslashes) {
        byte[] script = text.getBytes(StandardCharsets.UTF_8);
        Splitter splitter = new Splitter(script, backslashes);
        for (Statement next = splitter.next(); next != null; next = splitter.next()) {
            assertThat(next.line()).isEqualTo(1 + newlines(script, next.textStart()));
            List<Token> tokens = splitter.tokens(next, 1_000);
            if (!tokens.isEmpty()) {
                int last = 1 + newlines(script, next.textEnd());
                assertThat(tokens.getFirst().line()).isEqualTo(next.line());
                assertThat(tokens.getLast().line()).isLessThanOrEqualTo(last);
            }
        }
    }

    @Property(tries = 500)
    void simple_statements_are_cut_where_they_were_joined(
            @ForAll("statements") List<String> statements) {
        byte[] script = String.join(";\n", statements).getBytes(StandardCharsets.UTF_8);

        List<String> cut =
                statements(script, false).stream()
                        .filter(statement -> !statement.isBlank())
                        .map(one -> Script.text(script, one.textStart(), one.textEnd()).strip())
                        .toList();

        assertThat(cut).isEqualTo(statements);
    }

    /// Pieces that mean something to the splitter, in any order.
    @Provide
    Arbitrary<String> scripts() {
        Arbitrary<String> piece =
                Arbitraries.of(
                        "'",
                        "''",
                        "\"",
                        "`",
                        "[",
                        "]",
                        "(",
                        ")",
                        ";",
                        "\n",
                        "\r\n",
                        " ",
                        "--",
                        "#",
                        "# ",
                        "/*",
                        "*/",
                        "/*!50001 ",
                        "$$",
                        "$a$",
                        "$",
                        "$1",
                        "E'",
                        "\\",
                        "\\.",
                        "\n\\.\n",
                        "\n\\d x\n",
                        "\nGO\n",
                        "\n/\n",
                        "CREATE ",
                        "TABLE ",
                        "\nCREATE TABLE ",
                        "\nALTER TABLE ",
                        "TRIGGER ",
                        "FUNCTION ",
                        "BEGIN ",
                        "END ",
                        "END IF",
                        "CASE ",
                        "COPY t FROM stdin;",
                        "COPY ",
                        "FROM ",
                        "stdin",
                        "\nDELIMITER ;;\n",
                        ";;",
                        "\nDELIMITER ;\n",
                        "name",
                        "é",
                        "\0",
                        ",",
                        ".",
                        "1e5",
                        "@x",
                        "#t",
                        "\nPROMPT it's\n",
                        "\n.x\n");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
        return Arbitraries.frequencyOf(Tuple.of(9, piece), Tuple.of(1, any))
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> statements() {
        return Arbitraries.of(
                        "SELECT 1",
                        "INSERT INTO t VALUES (';')",
                        "CREATE TABLE t (a int, b text DEFAULT '--')",
                        "CREATE TABLE \"a;b\" (c int)",
                        "SELECT 1 -- it's; a comment\n + 2",
                        "DO $x$ BEGIN; $y$; END; $x$",
                        "SELECT E'\\';'",
                        "SELECT 1 /* ; /* ; */ ; */ + 1",
                        "CREATE TRIGGER t BEFORE DELETE ON t BEGIN SELECT 1; SELECT 2; END",
                        "CREATE VIEW v AS SELECT a[1], ARRAY['x;'] FROM t",
                        "UPDATE t SET a = CASE WHEN b THEN 1 END")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<Statement> statements(byte[] script, boolean backslashes) {
        Splitter splitter = new Splitter(script, backslashes);
        List<Statement> statements = new ArrayList<>();
        for (Statement next = splitter.next(); next != null; next = splitter.next()) {
            statements.add(next);
        }
        return statements;
    }

    private static int newlines(byte[] script, int end) {
        int lines = 0;
        for (int i = 0; i < end; i++) {
            lines += script[i] == '\n' ? 1 : 0;
        }
        return lines;
    }
}
