package dev.seamwright.model.seam;

import java.util.List;

/// How much a kind of evidence counts, chosen by the architect from a fixed scale.
public enum Priority {
    IGNORED(0),
    MINOR(0.5),
    LOW(1),
    NORMAL(3),
    HIGH(5),
    VERY_HIGH(8),
    HIGHEST(13);

    private static final List<Priority> SCALE = List.of(values());

    private final double weight;

    Priority(double weight) {
        this.weight = weight;
    }

    /// The factor of the scale: 0, 0.5, 1, 3, 5, 8 or 13.
    public double weight() {
        return weight;
    }

    /// One step further down the scale, the lowest at its end.
    public Priority lower() {
        return SCALE.get(Math.max(0, SCALE.indexOf(this) - 1));
    }

    /// One step further up the scale, the highest at its end.
    public Priority higher() {
        return SCALE.get(Math.min(SCALE.size() - 1, SCALE.indexOf(this) + 1));
    }
}
