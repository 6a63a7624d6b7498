package dev.seamwright.model.seam;

/// What can make a context hard to extract.
public enum RiskFactor {
    /// References from other contexts that have to be routed to the extracted one.
    CALLERS_TO_REROUTE,
    /// References into other contexts that need an anti-corruption layer.
    OUTBOUND_ADAPTERS,
    /// Tables that it writes and that other contexts write too.
    SHARED_WRITERS,
    /// Its own tables that other contexts read or join.
    TABLES_READ_BY_OTHERS,
    /// Foreign keys between its tables and those of other contexts.
    KEYS_CUT,
    /// Transactions that write on both sides of its boundary.
    TRANSACTIONS_SPLIT,
    /// Cycles of contexts that it is part of.
    CONTEXT_CYCLES,
    /// Code that changes often, and together with other contexts.
    CHANGED_TOGETHER,
    /// Traffic, or the architect's own mark.
    CRITICALITY,
    /// Share of its routes that no test reaches.
    CONTRACT_COVERAGE,
    /// References inside it whose target could not be told.
    UNRESOLVED_REFERENCES
}
