package dev.seamwright.plugin.python.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.seamwright.plugin.python.parse.PythonParser.Outcome;
import dev.seamwright.plugin.python.syntax.Statement;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The direct parser finds what the general one finds, or nothing.
final class ParserAgreementTest {

    private static final Path GRAMMAR = Path.of("src/test/resources/grammar");

    private static final int MUTATIONS = 120;

    /// Python 3.14 has types without parentheses, which the general parser does not know.
    private static final Pattern NEWER = Pattern.compile("except\\b[^:\\n]*,");

    /// Every construct of the grammar, one text for a few that belong together.
    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(GRAMMAR)) {
            for (Path file : files.sorted().toList()) {
                texts.addAll(Arrays.asList(Files.readString(file).split("\n\n\n")));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void both_parsers_find_the_same(String text) {
        List<Statement> direct = Objects.requireNonNull(PythonParser.direct(text));
        assertThat(PythonParser.general(text))
                .isInstanceOfSatisfying(
                        Outcome.Parsed.class,
                        parsed -> assertThat(direct).isEqualTo(parsed.body()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void windows_line_ends_change_nothing(String text) {
        assertThat(PythonParser.direct(text.replace("\n", "\r\n")))
                .isEqualTo(PythonParser.direct(text));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void what_is_accepted_after_harm_is_what_the_general_parser_accepts(String text) {
        Mutations mutations = new Mutations(text, text.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            String harmed = mutations.next();
            List<Statement> direct = PythonParser.direct(harmed);
            if (direct != null && !NEWER.matcher(harmed).find()) {
                assertThat(PythonParser.general(harmed))
                        .as(harmed)
                        .isInstanceOfSatisfying(
                                Outcome.Parsed.class,
                                parsed -> assertThat(direct).isEqualTo(parsed.body()));
            }
        }
    }
}
