/// Measures how long scores of a scenario take.
@NullMarked
package dev.seamwright.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
