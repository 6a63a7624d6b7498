package dev.seamwright.engine.naming;

/// Where the words of a name are said.
public enum NameOrigin {
    /// In names of tables.
    TABLES(4),
    /// In paths of routes.
    ROUTES(1),
    /// In the folders and names of files.
    MODULES(2),
    /// In names of top-level types and functions.
    TYPES(1);

    private final double weight;

    NameOrigin(double weight) {
        this.weight = weight;
    }

    /// Whether names of this origin tell where things are kept, which names the whole; routes and
    /// types name single things.
    boolean isOfPlaces() {
        return this == TABLES || this == MODULES;
    }

    /// How much this origin counts beside the others.
    double weight() {
        return weight;
    }
}
