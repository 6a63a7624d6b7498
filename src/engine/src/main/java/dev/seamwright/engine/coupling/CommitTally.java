package dev.seamwright.engine.coupling;

import dev.seamwright.model.seam.TwoTeams;

/// How many commits touch each context, and how many of them something beside it. What belongs to
/// no context counts as one side, the rest of the monolith.
final class CommitTally {

    /// Commits that touch each context.
    final int[] touching;

    /// Those of them that touch something else as well.
    final int[] crossing;

    /// Commits that touch any context, and those that touch two or more.
    private final int any;

    private final int several;

    CommitTally(int[][] commits, int[] owners, int contexts) {
        touching = new int[contexts];
        crossing = new int[contexts];
        int[] sides = new int[contexts + 1];
        int all = 0;
        int split = 0;
        for (int[] units : commits) {
            int count = sides(units, owners, sides);
            int drawn = 0;
            for (int side = 0; side < count; side++) {
                int context = sides[side];
                if (context >= 0) {
                    drawn++;
                    touching[context]++;
                    crossing[context] += count > 1 ? 1 : 0;
                }
            }
            all += drawn > 0 ? 1 : 0;
            split += drawn > 1 ? 1 : 0;
        }
        any = all;
        several = split;
    }

    /// Fills in the distinct owners of units and tells how many there are. Commits touch few of
    /// them, so that looking through those found costs less than marking.
    private static int sides(int[] units, int[] owners, int[] sides) {
        int count = 0;
        for (int unit : units) {
            int owner = owners[unit];
            boolean known = false;
            for (int side = 0; side < count && !known; side++) {
                known = sides[side] == owner;
            }
            if (!known) {
                sides[count++] = owner;
            }
        }
        return count;
    }

    TwoTeams.Share share() {
        return new TwoTeams.Share(any, several);
    }
}
