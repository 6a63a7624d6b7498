package dev.seamwright.engine.proposal;

import dev.seamwright.model.seam.Weights;

/// Another way in which the same evidence could have been cut, no worse than the one that was
/// taken.
///
/// @param weights of the evidence
/// @param finer how many steps of resolution finer, below 0 for coarser
/// @param seed of the random numbers
public record Variation(Weights weights, int finer, int seed) {}
