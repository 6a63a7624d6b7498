package dev.seamwright.engine.coupling;

/// How well names inside each context could be resolved.
final class Resolution {

    private final boolean counted;
    private final double[] resolved;
    private final double[] unresolved;
    private final double[] others;

    Resolution(Facets facets, int[] owners, int contexts) {
        counted = facets.counted;
        resolved = new double[contexts];
        unresolved = new double[contexts];
        others = new double[contexts];
        for (int unit = 0; unit < owners.length; unit++) {
            int owner = owners[unit];
            if (owner >= 0) {
                resolved[owner] += facets.resolved[unit];
                unresolved[owner] += facets.unresolved[unit];
                others[owner] += facets.otherUnresolved[unit];
            }
        }
    }

    /// Whether anything in the context was there to be resolved.
    boolean isKnown(int context) {
        return counted && resolved[context] + unresolved(context) > 0;
    }

    /// References of all kinds whose target could not be told.
    double unresolved(int context) {
        return unresolved[context] + others[context];
    }

    /// Their share, 0..1.
    double unresolvedShare(int context) {
        return unresolved(context) / (resolved[context] + unresolved(context));
    }

    /// Share of calls and imports that were resolved, 0..1. Where there were none to resolve
    /// nothing can have been missed.
    double share(int context) {
        double all = resolved[context] + unresolved[context];
        return all > 0 ? resolved[context] / all : 1;
    }
}
