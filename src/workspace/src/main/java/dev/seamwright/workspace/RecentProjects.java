package dev.seamwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The projects that were opened last, kept in a small text file with one line for each: moment,
/// path and name, with tabs between them.
///
/// The list is a convenience: a line that cannot be read is left out, and a list that cannot be
/// read is an empty one.
public final class RecentProjects {

    /// How many are remembered.
    public static final int LIMIT = 20;

    private final Path list;

    /// @param list the file to keep them in, which need not exist
    public RecentProjects(Path list) {
        this.list = list;
    }

    /// One project that was opened.
    ///
    /// @param file the project file, absolute
    /// @param name of the monolith
    public record Recent(Path file, String name, Instant opened) {}

    /// The last ones whose files are still there, the latest first.
    public List<Recent> all() {
        return read().stream().filter(recent -> Files.exists(recent.file())).toList();
    }

    /// Puts a project at the head of the list. Two programs that do so at once may lose one of the
    /// entries, never the list.
    ///
    /// @return whether the list could be written
    public boolean remember(Path file, String name, Instant opened) {
        Path absolute = file.toAbsolutePath().normalize();
        List<String> lines = new ArrayList<>();
        lines.add(line(new Recent(absolute, name, opened)));
        read().stream()
                .filter(recent -> !recent.file().equals(absolute))
                .limit(LIMIT - 1L)
                .forEach(recent -> lines.add(line(recent)));
        try {
            Files.createDirectories(list.toAbsolutePath().getParent());
            Path draft = Files.createTempFile(list.toAbsolutePath().getParent(), "recent", ".tmp");
            Files.write(draft, lines);
            Files.move(draft, list, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private List<Recent> read() {
        try {
            return Files.exists(list)
                    ? Files.readAllLines(list).stream()
                            .flatMap(line -> parse(line).stream())
                            .limit(LIMIT)
                            .toList()
                    : List.of();
        } catch (IOException refusedOrNoText) {
            return List.of();
        }
    }

    private static String line(Recent recent) {
        return String.join(
                "\t", recent.opened().toString(), escaped(recent.file()), escaped(recent.name()));
    }

    private static Optional<Recent> parse(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Recent(Path.of(plain(parts[1])), plain(parts[2]), Instant.parse(parts[0])));
        } catch (InvalidPathException | DateTimeParseException damaged) {
            return Optional.empty();
        }
    }

    private static String escaped(Object value) {
        return value.toString()
                .replace("%", "%25")
                .replace("\t", "%09")
                .replace("\n", "%0A")
                .replace("\r", "%0D");
    }

    private static String plain(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%09", "\t")
                .replace("%25", "%");
    }
}
