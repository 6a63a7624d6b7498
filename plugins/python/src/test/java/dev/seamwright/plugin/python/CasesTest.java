package dev.seamwright.plugin.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every folder below `cases` is a tree to import with the facts that it must give. The first line
/// of `expected.txt` says which kinds of fact the case is about.
final class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void there_are_cases_to_check() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_import_gives_the_facts_that_the_case_lists(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("expected.txt"));
        List<String> kinds = List.of(lines.getFirst().split(" ", -1));
        List<String> listed =
                Listing.of(Tree.of(folder.resolve("tree")).imported()).stream()
                        .filter(line -> kinds.contains(line.substring(0, line.indexOf(' '))))
                        .toList();

        assertThat(String.join("\n", listed))
                .isEqualTo(String.join("\n", lines.subList(1, lines.size())));
    }
}
