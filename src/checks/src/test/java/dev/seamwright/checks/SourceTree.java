package dev.seamwright.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The repository on disk, as far as the rules read it.
public record SourceTree(Path root) {

    /// The one that these tests run in: the nearest folder above that holds the launcher's build.
    public static SourceTree ours() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(".mvn"))) {
                return new SourceTree(at);
            }
        }
        throw new IllegalStateException("not started below the root of the repository");
    }

    /// Every Java file of every module, in the order of their paths.
    List<Source> javaFiles() {
        return Stream.of("src", "plugins")
                .flatMap(each -> below(root.resolve(each)).stream())
                .map(this::read)
                .toList();
    }

    /// The text of a file that need not be there.
    Optional<String> text(String path) {
        Path file = root.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(read(file).text()) : Optional.empty();
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Source read(Path file) {
        try {
            String path = root.relativize(file).toString().replace('\\', '/');
            return new Source(path, Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
