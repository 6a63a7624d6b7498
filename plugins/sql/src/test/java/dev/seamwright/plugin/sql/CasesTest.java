package dev.seamwright.plugin.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// One folder for each case: the scripts, and in `expected.txt` what is to be found in them.
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_gives_what_is_expected(String name) throws IOException {
        Path folder = CASES.resolve(name);

        assertThat(Imported.folder(folder).facts())
                .isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_kept_of_a_case_is_what_was_read(String name) throws IOException {
        for (SqlFile file : Imported.folder(CASES.resolve(name)).files()) {
            assertThat(Kept.again(file)).isEqualTo(file);
        }
    }
}
