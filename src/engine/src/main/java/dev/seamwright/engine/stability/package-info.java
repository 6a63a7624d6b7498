/// How far a scenario depends on choices that could as well have been made otherwise.
///
/// The evidence is cut again with other random numbers, a little finer and coarser, and with every
/// priority a step up and a step down. An element is stable in so far as it lands with the same
/// companions: the mean over all runs of the Jaccard index of those that stand beside it in the
/// scenario and in the run. The method is that of comparing clusters over perturbed runs (Hennig
/// 2007), told for each element.
///
/// The number of runs is bounded by the amount of evidence, never by time, so that the same input
/// always gives the same figures. Runs go on side by side; their figures are added in a fixed
/// order. Cost: one run is one cut, O(t log t) for t ties.
///
/// Nothing here judges whether a scenario is good: a bad cut may be very stable.
@NullMarked
package dev.seamwright.engine.stability;

import org.jspecify.annotations.NullMarked;
