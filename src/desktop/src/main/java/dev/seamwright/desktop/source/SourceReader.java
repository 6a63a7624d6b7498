package dev.seamwright.desktop.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Finds and reads the files that evidence points at.
public final class SourceReader {

    /// Larger files are not shown, in bytes.
    private static final long LARGEST = 8 << 20;

    private final List<Path> roots;

    /// Reads below these folders only.
    ///
    /// @param roots the folders that were imported
    public SourceReader(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /// What came of looking for a file.
    public sealed interface Reading {

        /// Its lines.
        record Found(Path file, List<String> lines) implements Reading {
            public Found {
                lines = List.copyOf(lines);
            }
        }

        /// It is not where it was, or leads out of the imported folders.
        record Gone() implements Reading {}

        /// Too large to be shown.
        record TooLarge() implements Reading {}
    }

    /// Reads the file at a path below the imported folders.
    public Reading read(String path) {
        for (Path candidate : candidates(path)) {
            Reading reading = readAt(candidate);
            if (!(reading instanceof Reading.Gone)) {
                return reading;
            }
        }
        return new Reading.Gone();
    }

    /// With several roots the first name of the path is the root's own.
    private List<Path> candidates(String path) {
        List<Path> candidates = new ArrayList<>();
        for (Path root : roots) {
            candidates.add(root.resolve(path));
            Path parent = root.getParent();
            if (parent != null) {
                candidates.add(parent.resolve(path));
            }
            Path name = root.getFileName();
            if (name != null && name.toString().equals(path)) {
                candidates.add(root);
            }
        }
        return candidates;
    }

    private Reading readAt(Path file) {
        try {
            if (!Files.isRegularFile(file) || !isInside(file.toRealPath())) {
                return new Reading.Gone();
            }
            if (Files.size(file) > LARGEST) {
                return new Reading.TooLarge();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new Reading.Found(file, text.lines().toList());
        } catch (IOException unreadable) {
            return new Reading.Gone();
        }
    }

    private boolean isInside(Path real) throws IOException {
        for (Path root : roots) {
            if (Files.exists(root) && real.startsWith(root.toRealPath())) {
                return true;
            }
        }
        return false;
    }
}
