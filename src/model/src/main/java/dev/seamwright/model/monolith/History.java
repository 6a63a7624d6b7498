package dev.seamwright.model.monolith;

import java.util.List;

/// What version control tells of the source.
///
/// @param extent how much of the history is here
/// @param commits the newest first; empty where the extent is [Extent#NONE]
/// @param owners who answers for which paths, in the order of the file that says so; of several
///   that match a path the last one counts
public record History(Extent extent, List<Commit> commits, List<Owner> owners) {

    /// No history was found, or none was asked for.
    public static final History NONE = new History(Extent.NONE, List.of(), List.of());

    public History {
        commits = List.copyOf(commits);
        owners = List.copyOf(owners);
    }

    /// How much of the history an import could see.
    public enum Extent {
        /// None at all: nothing may be concluded from it.
        NONE,
        /// All commits that lead to the version that was imported.
        WHOLE,
        /// Those between the bounds that the user set.
        BOUNDED,
        /// A shallow clone: older commits are not there.
        SHALLOW
    }

    /// A rule of who answers for which paths.
    ///
    /// @param pattern as version control hosts read it, below the import root
    /// @param teams in order, may be empty: nobody
    public record Owner(String pattern, List<String> teams) {
        public Owner {
            teams = List.copyOf(teams);
        }
    }
}
