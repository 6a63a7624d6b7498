package dev.seamwright.model.seam;

import dev.seamwright.model.monolith.ReferenceKind;
import dev.seamwright.model.scenario.ContextId;

/// The boundary around one context, judged as a candidate for extraction.
///
/// @param independence 100 means that nothing crosses the boundary
/// @param risk 0 means that nothing stands against the extraction
/// @param confidence 0..100, share of references resolved times share of risk weight analysed
/// @param size what lies inside and across
public record Seam(
        ContextId context,
        Score<ReferenceKind> independence,
        Score<RiskFactor> risk,
        double confidence,
        Size size) {

    /// Plain counts of a context.
    ///
    /// @param elements top-level types, functions and module remainders
    /// @param crossing references with one end inside and one outside
    /// @param routes answered by its code
    public record Size(int elements, int tables, int lines, int routes, int crossing) {}
}
