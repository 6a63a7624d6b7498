package dev.seamwright.export.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files for tests.
record Written(Path folder) {

    Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "foreign", ".txt"), text);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
