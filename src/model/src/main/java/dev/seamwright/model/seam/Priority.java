package dev.seamwright.model.seam;

/// How much a kind of evidence counts, chosen by the architect from a fixed scale.
public enum Priority {
    IGNORED(0),
    MINOR(0.5),
    LOW(1),
    NORMAL(3),
    HIGH(5),
    VERY_HIGH(8),
    HIGHEST(13);

    private final double weight;

    Priority(double weight) {
        this.weight = weight;
    }

    /// The factor of the scale: 0, 0.5, 1, 3, 5, 8 or 13.
    public double weight() {
        return weight;
    }
}
