/// How strongly a context hangs on the rest: independence, extraction risk and confidence, each
/// with the terms that make it up and the references behind every term.
///
/// [Scoring] compiles a graph and the architect's weights to arrays once. A scenario is then scored
/// in one pass over the compiled links: O(units + links + contexts²) time, which is fast enough to
/// be repeated while something is dragged.
///
/// - *Damping*: n references of one kind from one unit to another weigh ln(1 + n), so that one
///   chatty pair cannot drown the rest.
/// - *Independence* is 100 × (1 − Σ pₖ·shareₖ / Σ pₖ) over the kinds k that touch the context,
///   where shareₖ is the crossing part of the damped weight and pₖ the architect's priority.
/// - *Risk* is 100 × Σ wᶠ·vᶠ / Σ wᶠ over the factors f that could be analysed. Counts without an
///   upper bound are brought to 0..1 by x / (x + h): it rises with every x, reaches one half at the
///   half-point h, and never asks how large other contexts are, so that a figure keeps its meaning
///   when boundaries elsewhere are moved.
///
/// What is outside a context is every other context *and* what belongs to none: what nobody has
/// assigned stays in the monolith. Contexts that form cycles with each other are found as strongly
/// connected components (Tarjan 1972; Kosaraju's variant of JGraphT).
///
/// Nothing here proposes or orders anything.
@NullMarked
package dev.seamwright.engine.coupling;

import org.jspecify.annotations.NullMarked;
