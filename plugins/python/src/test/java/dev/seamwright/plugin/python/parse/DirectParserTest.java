package dev.seamwright.plugin.python.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.seamwright.plugin.python.parse.PythonParser.Outcome;
import dev.seamwright.plugin.python.syntax.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// What the direct parser reads alone, and what it must never read.
final class DirectParserTest {

    private static List<Statement> read(String text) {
        return Objects.requireNonNull(PythonParser.direct(text), text);
    }

    private static String told(String text) {
        return read(text).toString();
    }

    /// Texts that no grammar of Python 3 accepts, with a headline before those of a kind.
    static List<String> wrongTexts() throws IOException {
        String all = Files.readString(Path.of("src/test/resources/refused.txt"));
        return Arrays.stream(all.split("\n\n")).filter(text -> !text.startsWith("# ")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "'\0'", "# \0"})
    void a_zero_character_is_refused_wherever_it_stands(String text) {
        assertThat(PythonParser.direct(text)).isNull();
    }

    @ParameterizedTest
    @MethodSource("wrongTexts")
    void wrong_texts_are_left_to_the_general_parser(String text) {
        assertThat(PythonParser.direct(text)).as(text).isNull();
        assertThat(PythonParser.direct(text + "\n")).as(text).isNull();
    }

    @Test
    void types_of_an_except_need_no_parentheses() {
        assertThat(told("try: a\nexcept B, c.D, e: f()\n"))
                .contains("Sequence[elements=[Name[id=B, line=2], Attribute")
                .contains("Name[id=e, line=2]], line=2]");
        assertThat(read("try: a\nexcept B, C: d\n")).hasSize(1);
        assertThat(read("try: a\nexcept* B, C: d\n")).hasSize(1);
    }

    @Test
    void type_parameters_have_defaults() {
        assertThat(told("class A[T: int = b, *Ts = *c, **P = [d]](E[T]): pass\n"))
                .contains("name=A")
                .contains("Index[value=Name[id=E, line=1]");
    }

    @Test
    void a_template_is_read_like_a_text_with_fields() {
        assertThat(read("a = t'b{c!r:>{d}}' rt'\\{e}'\n"))
                .isEqualTo(read("a = f'b{c!r:>{d}}' rf'\\{e}'\n"));
        assertThat(PythonParser.direct("a = t'b' 'c'\n")).isNull();
        assertThat(PythonParser.direct("a = t'b' f'c'\n")).isNull();
    }

    @Test
    void names_of_characters_are_blanked() {
        assertThat(told("a = '\\N{EM DASH}b'\n")).contains("value=___________b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[",
                "{",
                "f(",
                "a[",
                "{1: ",
                "not ",
                "-",
                "lambda: ",
                "a if b else ",
                "a ** ",
                "a.b().c",
                "a + ",
                "a + b - ",
                "'",
                "'''",
                "f'{",
                "f'{a:{",
                "if a: ",
                "else: ",
                "\\\n",
                "await ",
                "\n ",
                "#\n",
                "match ",
                "with (",
                "@a\n",
                "\t",
                "Aa BB ",
                "a,",
                "*",
                "("
            })
    void whatever_is_repeated_costs_no_more_than_its_length(String piece) {
        String text = "x = " + piece.repeat(400_000 / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    PythonParser.direct(text);
                    PythonParser.direct(piece.repeat(400_000 / piece.length()));
                });
    }

    @Test
    void names_chosen_to_collide_cost_no_more_than_others() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1 << 15; i++) {
            for (int bit = 0; bit < 15; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append('\n');
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> PythonParser.direct(text.toString()));
    }

    @Test
    void a_branch_of_many_cases_is_read() {
        String text = "if a:\n  b()\n" + "elif c:\n  d()\n".repeat(20_000);
        assertThat(read(text)).hasSize(20_001);
    }

    @Test
    void expressions_too_deep_to_keep_are_left_to_the_general_parser() {
        assertThat(PythonParser.direct("a" + ".b".repeat(299))).isNotNull();
        assertThat(PythonParser.direct("a" + ".b".repeat(300))).isNull();
        assertThat(PythonParser.direct("a = " + "-".repeat(299) + "b")).isNotNull();
        assertThat(PythonParser.direct("a = " + "-".repeat(300) + "b")).isNull();
    }

    @Test
    void a_chain_of_one_operator_is_one_list() {
        String text = "x = a" + " + a".repeat(5_000) + "\n";
        assertThat(PythonParser.general(text)).isEqualTo(new Outcome.Parsed(read(text), text));
    }

    @Test
    void what_the_direct_parser_refuses_is_still_read() {
        byte[] text = "ſ = f()\n".getBytes(StandardCharsets.UTF_8);
        assertThat(PythonParser.direct("ſ = f()\n")).isNull();
        assertThat(PythonParser.parse(text)).isInstanceOf(Outcome.Parsed.class);
    }
}
