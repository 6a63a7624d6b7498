package dev.seamwright.engine.coupling;

/// Between which places of the ranking a seam lies when each priority in turn is set one step lower
/// and one step higher. A rank that holds is one to rely on.
///
/// @param best 1 is the safest extraction
/// @param worst no less than `best`
public record RankRange(int best, int worst) {

    RankRange with(int rank) {
        return new RankRange(Math.min(best, rank), Math.max(worst, rank));
    }
}
