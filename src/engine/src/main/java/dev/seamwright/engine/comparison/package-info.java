/// How two ways to draw contexts differ, and how well one agrees with the other.
///
/// Nothing here judges which of them is better: see `coupling`.
@NullMarked
package dev.seamwright.engine.comparison;

import org.jspecify.annotations.NullMarked;
