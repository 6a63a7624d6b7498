package dev.seamwright.model.seam;

/// One term of a [Score].
///
/// @param kind what it measures
/// @param measured the figure as counted, in the kind's own unit (references, tables, keys, …)
/// @param value the figure brought to 0..1; more coupling never makes it smaller
/// @param weight the architect's priority
/// @param contribution how many points of the score, 0..100, it accounts for
/// @param <K> the family of kinds
public record Term<K extends Enum<K>>(
        K kind, double measured, double value, double weight, double contribution) {

    public Term {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(kind + " is not in 0..1: " + value);
        }
    }
}
