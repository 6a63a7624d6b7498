package dev.seamwright.export.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Agreed outputs, kept as files beside the tests. Run the tests with `-Dgolden.write=true` to
/// agree to what there is now; then read the difference before committing it.
final class Golden {

    private static final Path FOLDER =
            Path.of("src/test/resources/dev/seamwright/export/scenario").toAbsolutePath();

    private Golden() {}

    static void assertEqual(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
