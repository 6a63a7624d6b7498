package dev.seamwright.plugin.git.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// A folder whose small files are read, and nothing that a link in it leads to.
///
/// @param path without links
public record GitFolder(Path path) {

    private static final int MAX_LINE = 4096;

    /// Whether there is something of that name.
    boolean has(String name) {
        return Files.exists(path.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    /// A file of one line, without what surrounds it.
    Optional<String> line(String name) throws IOException {
        return text(name, MAX_LINE).map(String::strip);
    }

    /// A text file, or nothing where there is anything else.
    ///
    /// @throws IOException if it cannot be read
    public Optional<String> plainText(String name, int limit) throws IOException {
        Path file = path.resolve(name);
        boolean plain =
                Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(file) <= limit
                        && file.toRealPath().startsWith(path);
        return plain ? text(name, limit) : Optional.empty();
    }

    /// A text file that has to be right.
    ///
    /// @param name below this folder, with `/`
    /// @param limit the most bytes that it may have
    /// @return empty if there is no such file
    /// @throws IOException if it is larger, is no plain file or lies elsewhere
    public Optional<String> text(String name, int limit) throws IOException {
        Path file = path.resolve(name);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(name + " is not a plain file");
        }
        if (!file.toRealPath().startsWith(path)) {
            throw new IOException(name + " lies behind a link, which is not followed");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new IOException(name + " is larger than such a file should be");
            }
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        }
    }
}
