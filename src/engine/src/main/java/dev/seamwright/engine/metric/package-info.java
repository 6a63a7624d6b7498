/// Measures of a partition as they were published, so that results can be compared with those of
/// other tools, and the plain values that they are computed from.
///
/// Nothing here knows a monolith or a scenario, weighs by the architect's priorities, or says what
/// is better: see `coupling`.
@NullMarked
package dev.seamwright.engine.metric;

import org.jspecify.annotations.NullMarked;
