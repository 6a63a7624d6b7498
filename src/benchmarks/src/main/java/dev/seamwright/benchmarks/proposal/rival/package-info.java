/// What proposals are held against: the methods that others publish or that come to mind first, run
/// on the same input.
@NullMarked
package dev.seamwright.benchmarks.proposal.rival;

import org.jspecify.annotations.NullMarked;
