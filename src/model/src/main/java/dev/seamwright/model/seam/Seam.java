package dev.seamwright.model.seam;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.ContextId;

/// The boundary around one context, judged as a candidate for extraction.
///
/// @param role what the context is in the whole
/// @param independence 100 means that nothing crosses the boundary
/// @param risk 0 means that nothing stands against the extraction
/// @param confidence 0..100, share of references resolved times share of risk weight analysed
/// @param size what lies inside and across
public record Seam(
        ContextId context,
        Role role,
        Score<ReferenceKind> independence,
        Score<RiskFactor> risk,
        double confidence,
        Size size) {

    /// What a context is in the whole, in the order of the ranking.
    public enum Role {
        /// A candidate for extraction.
        CANDIDATE,
        /// Shared code: it owns no table, and more than half of the other contexts use it, two at
        /// least. It becomes a library rather than a service.
        SHARED_CODE,
        /// Nothing belongs to it, so that its figures say nothing.
        EMPTY
    }

    /// Plain counts of a context.
    ///
    /// @param elements top-level types, functions and module remainders
    /// @param crossing references with one end inside and one outside, what belongs to no context
    ///   included
    /// @param routes answered by its code
    public record Size(int elements, int tables, int lines, int routes, int crossing) {}
}
