package dev.seamwright.engine.metric;

/// The published measures that come to one figure for a whole partition, by the short names under
/// which they are compared.
public enum Measure {
    /// Inter-partition call percentage, 0..1, lower is better: [CallMeasures#icp].
    ICP("ICP"),
    /// Structural modularity, -1..1, higher is better: [CallMeasures#sm].
    SM("SM"),
    /// The same by the paper's formula, without calls of a class to itself: [CallMeasures#smPairs].
    SM_PAIRS("SM-pairs"),
    /// Interface number, from 0, lower is better: [CallMeasures#ifn].
    IFN("IFN"),
    /// Non-extreme distribution, 0..1, lower is better: [SizeMeasures#ned].
    NED("NED"),
    /// Business context purity, from 0, lower is better: [BusinessContextPurity#bcp].
    BCP("BCP"),
    /// Share of the calls that cross, 0..1, lower is better: [CallMeasures#coupling].
    CALL_COUPLING("coupling"),
    /// Mean share of the calls that stay, 0..1, higher is better: [CallMeasures#cohesion].
    CALL_COHESION("cohesion"),
    /// Modularity, -1/2..1, higher is better: [CallMeasures#modularity].
    MODULARITY("Q"),
    /// Bunch's TurboMQ, 0..K, higher is better: [CallMeasures#turboMq].
    TURBO_MQ("TurboMQ"),
    /// Database transactional purity, at most 1, higher is better: [TransactionalPurity#dtp].
    DTP("DTP"),
    /// Cumulative component dependency, K..K², lower is better: [ClusterDependencies#ccd].
    CCD("CCD"),
    /// Average component dependency, 1..K, lower is better: [ClusterDependencies#acd].
    ACD("ACD"),
    /// CCD held against that of a balanced binary tree, lower is better:
    /// [ClusterDependencies#nccd].
    NCCD("NCCD"),
    /// Mean share of a cluster's entities that a functionality which touches it uses, 0..1, higher
    /// is better: [FunctionalityMeasures#cohesion].
    ENTITY_COHESION("cohesion"),
    /// Mean share of other clusters' entities that are entered from a cluster, 0..1, lower is
    /// better: [FunctionalityMeasures#coupling].
    ENTITY_COUPLING("coupling"),
    /// Mean number of other functionalities that one has to mind, from 0, lower is better:
    /// [FunctionalityMeasures#complexity].
    COMPLEXITY("complexity"),
    /// Team size reduction, 0..1, lower is better: [TeamSize#tsr].
    TSR("TSR"),
    /// Number of clusters.
    CLUSTERS("K"),
    /// Number of members.
    MEMBERS("members"),
    /// Share of the members that are in the largest cluster, 0..1: [SizeMeasures#largestShare].
    LARGEST_SHARE("largest-share"),
    /// How evenly members are spread, 0..1, 1 being even: [SizeMeasures#balance].
    SIZE_BALANCE("size-balance");

    private final String shortName;

    Measure(String shortName) {
        this.shortName = shortName;
    }

    /// What it is called in tables and files.
    public String shortName() {
        return shortName;
    }

    /// Whether it is a number of things.
    public boolean isCount() {
        return this == CLUSTERS || this == MEMBERS || this == CCD;
    }
}
