package dev.seamwright.engine.coupling;

/// How many of the routes of each context a test reaches.
final class Contracts {

    private final boolean tested;
    private final int[] routes;
    private final int[] untested;

    Contracts(Facets facets, int[] owners, int contexts) {
        tested = facets.coverage.hasTests();
        routes = new int[contexts];
        untested = new int[contexts];
        for (int unit = 0; unit < owners.length; unit++) {
            int owner = owners[unit];
            if (owner >= 0) {
                routes[owner] += facets.routes[unit];
                untested[owner] += facets.untested[unit];
            }
        }
    }

    /// Whether there are tests, and routes for them to reach.
    boolean isKnown(int context) {
        return tested && routes[context] > 0;
    }

    int untested(int context) {
        return untested[context];
    }

    /// Share of the routes that no test reaches, 0..1.
    double untestedShare(int context) {
        return (double) untested[context] / routes[context];
    }
}
