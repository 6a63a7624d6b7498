package dev.seamwright.model.monolith;

import java.util.Comparator;

/// One place that declares a table or a key.
public record Declaration(Origin origin, Location at) implements Comparable<Declaration> {

    private static final Comparator<Declaration> ORDER =
            Comparator.comparing(Declaration::origin).thenComparing(Declaration::at);

    @Override
    public int compareTo(Declaration other) {
        return ORDER.compare(this, other);
    }
}
