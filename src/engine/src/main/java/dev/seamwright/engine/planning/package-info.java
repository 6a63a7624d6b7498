/// In which order contexts leave the monolith, why, and what each step has to do.
///
/// The cost of an order is a sum over its stages, a stage being the time between two extractions:
///
/// - *adapters*: the weighted references with one end out and one end still in, so that an adapter
///   costs more the longer it lives;
/// - *database bridges*: tables with a writer on each side, at a fixed price each;
/// - *early risk*: the risk of every context times the number of steps that follow its own, so that
///   the road is proven on something safe and tangled core flows come later.
///
/// Up to [ExactSearch#MAX_CONTEXTS] contexts the cheapest order is found by dynamic programming
/// over subsets (Held and Karp 1962, for linear arrangements): the cost of a stage depends only on
/// *which* contexts are out, not on how they left, so 2ⁿ subsets do for n! orders; O(2ⁿ·n) time, 25
/// bytes per subset. Beyond that a beam search keeps the best subsets of every size and the result
/// is improved by exchanging neighbours; it is then marked as not exact.
///
/// Costs are whole numbers inside, so that ties are ties on every machine; among equally cheap
/// orders the one that lets lower numbers leave first is taken. A context that many others use is a
/// step like any other: its callers make it risky and its adapters long-lived, which puts it late
/// without a rule of its own.
///
/// Nothing here draws or changes a boundary.
@NullMarked
package dev.seamwright.engine.planning;

import org.jspecify.annotations.NullMarked;
