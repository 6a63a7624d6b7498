package dev.seamwright.model.plan;

/// What makes an order of extraction dear.
public enum CostTerm {
    /// Adapters that exist because one side of a reference is out and the other is not, for as long
    /// as they live.
    ADAPTERS,
    /// Risk, the dearer the earlier it is taken, so that the road is proven on something safe.
    EARLY_RISK,
    /// Tables with a writer on each side while only one side is out.
    DATABASE_BRIDGES
}
