/// How two ways to draw contexts differ, and how well one agrees with the other.
///
/// Matching of contexts is a maximum weight matching of a bipartite graph (JGraphT; n(m + n log n)
/// for n contexts with m overlaps), MoJoFM's by Hopcroft and Karp. See [Agreement] for the sources
/// of its figures, and `Difference` for what moves cost.
///
/// Nothing here judges which of them is better: see `coupling`.
@NullMarked
package dev.seamwright.engine.comparison;

import org.jspecify.annotations.NullMarked;
