package dev.seamwright.engine.metric;

/// Why a measure cannot be computed.
public enum Absence {
    /// Nothing is in any cluster.
    NO_CLUSTERS,
    /// With one cluster there is nothing to tell apart.
    ONE_CLUSTER,
    /// No call between two different classes that are both in a cluster.
    NO_CALLS,
    /// Nobody said which business contexts classes take part in.
    NO_BUSINESS_CONTEXTS,
    /// No functionality is known.
    NO_FUNCTIONALITIES,
    /// No functionality accesses anything that is in a cluster.
    NO_ACCESSES,
    /// No code is known to touch a table.
    NO_TABLES,
    /// Nobody said who wrote what.
    NO_AUTHORS
}
