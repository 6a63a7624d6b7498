package dev.seamwright.engine.metric;

/// How a cluster depends on the others (Martin 1994).
///
/// @param afferent Ca, classes of other clusters that depend on its classes
/// @param efferent Ce, its classes that depend on classes of other clusters
/// @param instability I = Ce / (Ca + Ce), 0..1
public record Dependencies(int afferent, int efferent, Figure instability) {

    static Dependencies of(int afferent, int efferent) {
        double all = afferent + (double) efferent;
        return new Dependencies(afferent, efferent, Figure.ratio(efferent, all, Absence.NO_CALLS));
    }
}
