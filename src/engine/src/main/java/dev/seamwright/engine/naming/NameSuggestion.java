package dev.seamwright.engine.naming;

import java.util.List;

/// What a context could be called.
///
/// @param name as it is mostly written, with a capital
/// @param score 0..1, the share of what the context says that this is, times the share of all that
///   says it which lies in the context
/// @param sources where it is said, by origin; none for a name that nothing suggests
public record NameSuggestion(String name, double score, List<Source> sources) {

    public NameSuggestion {
        sources = List.copyOf(sources);
    }

    /// How often one origin says a name.
    ///
    /// @param said in so many names of this origin
    /// @param of all that the context has
    /// @param example one of those that say it
    public record Source(NameOrigin origin, int said, int of, String example) {}
}
