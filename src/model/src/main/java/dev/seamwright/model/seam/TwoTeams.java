package dev.seamwright.model.seam;

/// How often one piece of work touches what several teams would own if each context had a team: the
/// two-team rule. Merge and bulk commits are left out.
///
/// @param commits of single commits
/// @param tickets of all commits that name the same ticket
public record TwoTeams(Share commits, Share tickets) {

    /// A count out of another.
    ///
    /// @param all pieces of work that touch any context
    /// @param several those of them that touch two or more
    public record Share(int all, int several) {

        /// Several out of all, 0..1; 0 where there are none at all: look at `all` first.
        public double value() {
            return all > 0 ? (double) several / all : 0;
        }
    }
}
