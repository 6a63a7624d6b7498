package dev.seamwright.model.monolith;

/// Where a fact stands in the source, and how sure it is.
public record Evidence(Location at, Certainty certainty) {

    /// Evidence that follows from the source as written.
    public static Evidence certain(String path, int line) {
        return new Evidence(new Location(path, line), Certainty.CERTAIN);
    }
}
