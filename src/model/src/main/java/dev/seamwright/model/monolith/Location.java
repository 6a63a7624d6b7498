package dev.seamwright.model.monolith;

import java.util.Comparator;

/// A line of source.
///
/// @param path below the import root, `/` between names
/// @param line from 1; 0 means the file as a whole
public record Location(String path, int line) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::path).thenComparingInt(Location::line);

    public Location {
        if (line < 0) {
            throw new IllegalArgumentException("a line is never negative: " + line);
        }
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /// `path:line`, the form that editors and terminals make clickable.
    @Override
    public String toString() {
        return path + ":" + line;
    }
}
